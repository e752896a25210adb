import { useState } from 'preact/hooks';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { answerRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { rekomendasiText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { LampiranField } from '../../lampiran/lampiran-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly rekomendasi: RekomendasiDoc;
  readonly onClose: () => void;
}

const evidence = [{ jenis: 'bukti', nama: words.evidence, isRequired: false }];

/** The desa's follow-up, with its evidence. */
export function AnswerRekomendasiSheet({ rekomendasi, onClose }: Props) {
  const app = useApp();
  const [text, setText] = useState('');
  const [lampiran, setLampiran] = useState<LampiranById>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const send = () =>
    run(async () => {
      if (text.trim() === '') return setProblem(words.answerMissing);
      await answerRekomendasi(app, rekomendasi, { text, lampiran });
      onClose();
    });
  return (
    <Sheet title={words.answerTitle} onClose={onClose}>
      <p>{rekomendasi.text}</p>
      <TextField
        label={words.answerWords}
        hint={words.answerHint}
        rows={4}
        maxLength={2000}
        value={text}
        onInput={setText}
      />
      <LampiranField
        desa={rekomendasi.desa}
        jenisList={evidence}
        lampiran={lampiran}
        onChange={(edit) => setLampiran(edit)}
      />
      <ErrorLine text={problem} />
      <Button look="main" icon="send" wide busy={isBusy} onClick={send}>
        {words.send}
      </Button>
    </Sheet>
  );
}
