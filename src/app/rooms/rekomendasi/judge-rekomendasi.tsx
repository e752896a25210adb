import { useState } from 'preact/hooks';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { judgeRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { rekomendasiText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly rekomendasi: RekomendasiDoc;
}

/** The kecamatan's word on a follow-up: done, or what is still missing. */
export function JudgeRekomendasi({ rekomendasi }: Props) {
  const app = useApp();
  const [asked, setAsked] = useState<'selesai' | 'diminta-lagi' | null>(null);
  const [isBusy, run] = useBusy();
  const close = () => setAsked(null);
  const accept = () =>
    run(async () => {
      await judgeRekomendasi(app, rekomendasi, { outcome: 'selesai', text: '' });
      close();
    });
  return (
    <div class="row">
      <Button icon="remark" onClick={() => setAsked('diminta-lagi')}>
        {words.again}
      </Button>
      <Button look="main" icon="check" onClick={() => setAsked('selesai')}>
        {words.accept}
      </Button>
      {asked === 'selesai' && (
        <Confirm
          title={words.acceptTitle}
          yes={words.accept}
          no={words.cancel}
          busy={isBusy}
          onYes={accept}
          onNo={close}
        >
          <p>{words.acceptLead}</p>
        </Confirm>
      )}
      {asked === 'diminta-lagi' && <AgainSheet rekomendasi={rekomendasi} onClose={close} />}
    </div>
  );
}

interface AgainProps extends Props {
  readonly onClose: () => void;
}

/** What is still missing, in words. */
function AgainSheet({ rekomendasi, onClose }: AgainProps) {
  const app = useApp();
  const kept = useKept(`rekomendasi/minta-lagi/${rekomendasi.rekomendasi}`, { text: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  if (!kept) return null;
  const { text } = kept.content;
  const ask = () =>
    run(async () => {
      if (text.trim() === '') return setProblem(words.againMissing);
      const outcome = 'diminta-lagi';
      await kept.send((note) => judgeRekomendasi(app, rekomendasi, { outcome, text, note }));
      onClose();
    });
  return (
    <Sheet title={words.againTitle} onClose={onClose}>
      <TextField
        label={words.againTitle}
        rows={4}
        maxLength={2000}
        value={text}
        onInput={(typed) => kept.change({ text: typed })}
      />
      <KeptLine kept={kept} />
      <ErrorLine text={problem} />
      <Button look="main" wide busy={isBusy} onClick={ask}>
        {words.again}
      </Button>
    </Sheet>
  );
}
