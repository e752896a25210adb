import { TextField } from '../../kit/text-field.tsx';
import { formKunjungan as words } from './words.ts';
import { Photos } from './entry-parts.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';

/** Photos of the visit itself, and what fits nowhere else. */
export function FotoPart({ draft: { row, kunjungan, edit } }: { readonly draft: KunjunganDraft }) {
  return (
    <>
      <Photos
        desa={row.desa}
        entry={kunjungan}
        onChange={(fieldsOf) => edit((all) => ({ ...all, ...fieldsOf(all) }))}
      />
      <TextField
        label={words.catatanUmum}
        rows={5}
        maxLength={8000}
        value={kunjungan.catatan}
        onInput={(catatan) => edit((all) => ({ ...all, catatan }))}
      />
    </>
  );
}
