import { useState } from 'preact/hooks';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { answerRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { rekomendasiText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { LampiranField } from '../../lampiran/lampiran-field.tsx';
import { useFilesOfNote } from '../../lampiran/use-files-of-note.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly rekomendasi: RekomendasiDoc;
  readonly onClose: () => void;
}

const blank: { readonly text: string; readonly lampiran: LampiranById } = {
  text: '',
  lampiran: {},
};
const evidence = [{ jenis: 'bukti', nama: words.evidence, isRequired: false }];

/** The desa's follow-up, with its evidence. */
export function AnswerRekomendasiSheet({ rekomendasi, onClose }: Props) {
  const app = useApp();
  const kept = useKept(`rekomendasi/jawab/${rekomendasi.rekomendasi}`, blank);
  const files = useFilesOfNote(rekomendasi.desa);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  if (!kept) return null;
  const { text, lampiran } = kept.content;
  const send = () =>
    run(async () => {
      if (text.trim() === '') return setProblem(words.answerMissing);
      await kept.send((note) => answerRekomendasi(app, rekomendasi, { text, lampiran, note }));
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
        onInput={(typed) => kept.change({ text: typed })}
      />
      <LampiranField
        desa={rekomendasi.desa}
        jenisList={evidence}
        lampiran={lampiran}
        onChange={(edit) => kept.change((all) => ({ lampiran: edit(all.lampiran) }))}
      />
      <KeptLine
        kept={kept}
        on="HP ini"
        onDiscard={(thrown) => files.withdraw(thrown.lampiran)}
        onUndo={(thrown) => files.sendAgain(thrown.lampiran)}
      />
      <ErrorLine text={problem} />
      <Button look="main" icon="send" wide busy={isBusy} onClick={send}>
        {words.send}
      </Button>
    </Sheet>
  );
}
