import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { RkpdesContent } from '../../../domain/reports/rkpdes/schema.ts';
import { rkpdesViewText as words } from './view-words.ts';

interface Props {
  readonly content: RkpdesContent;
  readonly desaName: string;
}

const BLANK = '....................';

/** Place, day and the two who sign; on paper alone. */
export function Signatures({ content: { tahapan, tim }, desaName }: Props) {
  const day = tahapan.tanggalPerdes === null ? BLANK : formatTanggal(tahapan.tanggalPerdes);
  return (
    <div class="matrix-sign" aria-hidden="true">
      <p>
        {words.signKetua}
        <span>{tim.ketua || BLANK}</span>
      </p>
      <p>
        {words.signPlace(desaName, day)}
        <br />
        {words.signKepalaDesa(desaName)}
        <span>{BLANK}</span>
      </p>
    </div>
  );
}
