import { TextField } from '../../kit/text-field.tsx';
import { formKunjungan as words } from './words.ts';
import { Photos } from './photos.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';
import { VisitPage } from './visit-page.tsx';

/** Photos of the visit itself, and what fits nowhere else. */
export function FotoPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { row, kunjungan, edit } = draft;
  return (
    <VisitPage draft={draft} part="foto" title={words.parts.foto}>
      <Photos
        desa={row.desa}
        lampiran={kunjungan.lampiran}
        onChange={(change) => edit((all) => ({ ...all, lampiran: change(all.lampiran) }))}
      />
      <TextField
        label={words.catatanUmum}
        rows={5}
        maxLength={8000}
        value={kunjungan.catatan}
        onInput={(catatan) => edit((all) => ({ ...all, catatan }))}
      />
    </VisitPage>
  );
}
