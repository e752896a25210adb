import { decodeTandaTangan, GRID, tandaTanganPath } from '../../domain/basics/tanda-tangan.ts';
import { kitText } from './words.ts';
import './signature.css';

const { signature: words } = kitText;

interface Props {
  readonly tandaTangan: string;
  /** Whose it is. */
  readonly nama: string;
}

/** A signature as it was drawn, on the screen and on paper. */
export function Signature({ tandaTangan, nama }: Props) {
  const strokes = decodeTandaTangan(tandaTangan);
  if (!strokes) return <span class="small">{words.unreadable}</span>;
  return (
    <svg
      class="signature"
      viewBox={`0 0 ${GRID.width} ${GRID.height}`}
      role="img"
      aria-label={words.of(nama)}
    >
      <path d={tandaTanganPath(strokes)} />
    </svg>
  );
}
