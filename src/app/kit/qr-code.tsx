import encodeQR from 'qr';

interface Props {
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
  /** How much of it may be spoiled: `medium` for paper, `low` for another screen. */
  readonly ecc: 'low' | 'medium';
}

/** Modules of white around it; readers need four (ISO/IEC 18004). */
const border = 4;

/** A QR code, sharp at any size. */
export function QrCode({ text, label, ecc }: Props) {
  const rows = encodeQR(text, 'raw', { ecc, border });
  const path = rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={rows.length} height={rows.length} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
