import { useApp } from '../../app-context.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { changeRekomendasi } from './commands.ts';
import { RekomendasiFields, type RekomendasiSheetProps } from './rekomendasi-fields.tsx';
import { rekomendasiText as words } from './words.ts';

/** Writes a recommendation anew; `rekomendasi` stays as it was when this was opened. */
export function ChangeRekomendasiSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const { text, due, kepada = '' } = rekomendasi;
  const kept = useKept(`rekomendasi/ubah/${rekomendasi.rekomendasi}`, { text, due, kepada });
  if (!kept) return null;
  const { content, change } = kept;
  const save = async (note: string) => {
    if (content.text.trim() === '') return words.wordsMissing;
    return changeRekomendasi(app, rekomendasi, { ...content, note });
  };
  return (
    <KeptSheet
      kept={kept}
      title={words.change}
      submit={{ icon: 'send', children: words.saveChange }}
      onSend={save}
      onClose={onClose}
    >
      <p class="small muted">{words.changeLead}</p>
      <RekomendasiFields fields={content} onChange={change} />
    </KeptSheet>
  );
}
