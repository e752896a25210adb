import { encodeQR } from 'qr';
import type { ErrorCorrection } from 'qr';

interface Props {
  readonly text: string;
  /** What the code is, for who cannot see it. */
  readonly label: string;
  /** How much of it may be unreadable: a stained paper needs more than a screen. */
  readonly ecc: ErrorCorrection;
}

/** Modules of white around a code, as its standard asks. */
const quietZone = 4;

/** A QR code: black on white in either theme, since that is what cameras read. */
export function QrCode({ text, label, ecc }: Props) {
  const rows = encodeQR(text, 'raw', { ecc, border: quietZone });
  const size = rows.length;
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
