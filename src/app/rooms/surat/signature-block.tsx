import type { Penandatangan, Surat } from '../../../domain/settings/settings.ts';
import { suratText as words } from './words.ts';
import { Blank } from './blank.tsx';

/** Who signs by the settings; blanks where they name nobody. */
export function penandatanganOf(surat: Surat | null): Penandatangan {
  return surat?.penandatangan ?? { nama: '', nip: '', jabatan: '', pangkat: '' };
}

/** Who signs for the kecamatan, with room for the signature. */
export function SignatureBlock({ penandatangan }: { readonly penandatangan: Penandatangan }) {
  const { nama, nip, jabatan, pangkat } = penandatangan;
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

/** The same for a sheet of a workbook, a line each; an empty room for the signature. */
export function signerLines(surat: Surat | null): readonly string[] {
  const { nama, nip, jabatan, pangkat } = penandatanganOf(surat);
  return [jabatan && `${jabatan},`, '', '', nama, pangkat, nip && `${words.nip} ${nip}`];
}
