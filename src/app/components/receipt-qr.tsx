import { encode } from 'uqr';
import type { CommandId } from '../../domain/basics/ids.ts';
import { paths } from '../paths.ts';
import { tandaTerimaText as words } from '../text/tanda-terima.ts';

interface Props {
  readonly filing: CommandId;
  readonly hash: string;
}

/** A code that opens this receipt in Tepat and compares the hash on the paper with the one kept there. */
export function ReceiptQr({ filing, hash }: Props) {
  const { data, size } = encode(receiptLink(location.origin, filing, hash), {
    ecc: 'M',
    border: 4,
  });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <figure class="receipt-qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words.qr}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption class="small muted">{words.qrHint}</figcaption>
    </figure>
  );
}

/** The address in the code; the hash goes after `#`, so that no server sees it in a log. */
export function receiptLink(origin: string, filing: CommandId, hash: string): string {
  return `${origin}${paths.tandaTerima(filing)}#${hash}`;
}
