import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { useMe } from '../../account/use-me.ts';
import { controlsOf, useKept } from '../../keeper/use-kept.ts';
import { KeptSheet } from '../../keeper/kept-sheet.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { acknowledgeRekomendasi } from './commands.ts';
import type { RekomendasiSheetProps } from './rekomendasi-fields.tsx';
import { rekomendasiText as words } from './words.ts';

/** Somebody of the desa signs on the desa's own phone that the recommendation was received. */
export function AcknowledgeSheet({ rekomendasi, onClose }: RekomendasiSheetProps) {
  const app = useApp();
  const begins = { nama: useMe().nama, jabatan: '' };
  const kept = useKept(`rekomendasi/terima/${rekomendasi.rekomendasi}`, begins);
  // Not kept: who signs signs for the words that stand above it now.
  const [tandaTangan, setTandaTangan] = useState<string | null>(null);
  if (!kept) return null;
  const { input } = controlsOf(kept.content, kept.change);
  const send = async (note: string) => {
    const nama = kept.content.nama.trim();
    const jabatan = kept.content.jabatan.trim();
    if (nama === '' || tandaTangan === null) return words.acknowledgeMissing;
    return acknowledgeRekomendasi(app, rekomendasi, { nama, jabatan, tandaTangan, note });
  };
  return (
    <KeptSheet
      kept={kept}
      on="HP ini"
      title={words.acknowledgeTitle}
      submit={{ icon: 'send', children: words.acknowledgeSend }}
      onSend={send}
      onClose={onClose}
      unkept={
        <SignaturePad lead={words.acknowledgeSign} value={tandaTangan} onChange={setTandaTangan} />
      }
    >
      <p>{rekomendasi.text}</p>
      <p class="small muted">{words.acknowledgeLead}</p>
      <TextField label={words.acknowledgeNama} maxLength={200} {...input('nama')} />
      <TextField
        label={words.acknowledgeJabatan}
        maxLength={200}
        suggestions={words.kepadaSuggestions}
        {...input('jabatan')}
      />
    </KeptSheet>
  );
}
