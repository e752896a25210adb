import {
  decodeTandaTangan,
  GRID,
  tandaTanganPath,
} from '../../../domain/reports/musyawarah/tanda-tangan.ts';
import { hadirText as words } from './form-words.ts';

interface Props {
  readonly tandaTangan: string;
  /** Whose it is. */
  readonly nama: string;
}

/** A signature as it was drawn, on the screen and on paper. */
export function Signature({ tandaTangan, nama }: Props) {
  const strokes = decodeTandaTangan(tandaTangan);
  if (!strokes) return <span class="small">{words.badSignature}</span>;
  return (
    <svg
      class="signature"
      viewBox={`0 0 ${GRID.width} ${GRID.height}`}
      role="img"
      aria-label={words.signatureOf(nama)}
    >
      <path d={tandaTanganPath(strokes)} />
    </svg>
  );
}
