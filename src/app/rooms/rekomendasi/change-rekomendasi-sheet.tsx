import { useState } from 'preact/hooks';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { changeRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { rekomendasiText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { RekomendasiFields } from './rekomendasi-fields.tsx';
import { Sheet } from '../../kit/sheet.tsx';

interface Props {
  readonly rekomendasi: RekomendasiDoc;
  readonly onClose: () => void;
}

/** Writes a recommendation anew; `rekomendasi` stays as it was when this was opened. */
export function ChangeRekomendasiSheet({ rekomendasi, onClose }: Props) {
  const app = useApp();
  const { text, due, kepada = '' } = rekomendasi;
  const kept = useKept(`rekomendasi/ubah/${rekomendasi.rekomendasi}`, { text, due, kepada });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  if (!kept) return null;
  const fields = kept.content;
  const save = () =>
    run(async () => {
      if (fields.text.trim() === '') return setProblem(words.wordsMissing);
      await kept.send((note) => changeRekomendasi(app, rekomendasi, { ...fields, note }));
      onClose();
    });
  return (
    <Sheet title={words.change} onClose={onClose}>
      <p class="small muted">{words.changeLead}</p>
      <RekomendasiFields fields={fields} onChange={kept.change} />
      <KeptLine kept={kept} />
      <ErrorLine text={problem} />
      <Button look="main" icon="send" wide busy={isBusy} onClick={save}>
        {words.saveChange}
      </Button>
    </Sheet>
  );
}
