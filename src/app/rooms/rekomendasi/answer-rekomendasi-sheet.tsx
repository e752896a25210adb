import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import { useApp } from '../../app-context.ts';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { LampiranField } from '../../lampiran/lampiran-field.tsx';
import { useFilesOfNote } from '../../lampiran/use-files-of-note.ts';
import { answerRekomendasi } from './commands.ts';
import type { RekomendasiSheetProps } from './rekomendasi-fields.tsx';
import { rekomendasiText as words } from './words.ts';

const blank: { readonly text: string; readonly lampiran: LampiranById } = {
  text: '',
  lampiran: {},
};
const evidence = [{ jenis: 'bukti', nama: words.evidence, isRequired: false }];

/** The desa's follow-up, with its evidence. */
export function AnswerRekomendasiSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const kept = useKept(`rekomendasi/jawab/${rekomendasi.rekomendasi}`, blank);
  const files = useFilesOfNote(rekomendasi.desa);
  if (!kept) return null;
  const { content, change } = kept;
  const send = async (note: string) => {
    if (content.text.trim() === '') return words.answerMissing;
    return answerRekomendasi(app, rekomendasi, { ...content, note });
  };
  return (
    <KeptSheet
      kept={kept}
      on="HP ini"
      onDiscard={(thrown) => files.withdraw(thrown.lampiran)}
      onUndo={(thrown) => files.sendAgain(thrown.lampiran)}
      title={words.answerTitle}
      submit={{ icon: 'send', children: words.send }}
      onSend={send}
      onClose={onClose}
    >
      <p>{rekomendasi.text}</p>
      <TextField
        label={words.answerWords}
        hint={words.answerHint}
        rows={4}
        maxLength={2000}
        {...controlsOf(content, change).input('text')}
      />
      <LampiranField
        desa={rekomendasi.desa}
        jenisList={evidence}
        lampiran={content.lampiran}
        onChange={(edit) => change(({ lampiran }) => ({ lampiran: edit(lampiran) }))}
      />
    </KeptSheet>
  );
}
