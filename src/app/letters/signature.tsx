import type { Surat } from '../../domain/settings/settings.ts';
import { suratText as words } from '../text/surat.ts';
import { Blank } from './blank.tsx';

/** Who signs for the kecamatan, with room for the signature. */
export function Signature({ surat }: { readonly surat: Surat | null }) {
  const { nama, nip, jabatan, pangkat } = surat?.penandatangan ?? {
    nama: '',
    nip: '',
    jabatan: '',
    pangkat: '',
  };
  const blanks = words.placeholders;
  return (
    <div class="letter-signature">
      <p>{jabatan || <Blank text={blanks.jabatan} />},</p>
      <p class="letter-signed">
        <strong>{nama || <Blank text={blanks.nama} />}</strong>
        {pangkat && (
          <>
            <br />
            {pangkat}
          </>
        )}
        <br />
        {words.nip} {nip || <Blank text={blanks.nip} />}
      </p>
    </div>
  );
}
