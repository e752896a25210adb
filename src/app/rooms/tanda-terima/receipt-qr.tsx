import type { CommandId } from '../../../domain/basics/ids.ts';
import { paths } from '../../paths.ts';
import { tandaTerimaText as words } from '../../standing/tanda-terima-words.ts';
import { useAddress } from '../../office/use-address.ts';
import { QrCode } from '../../kit/qr-code.tsx';

/** A code that opens this receipt in Tepat and compares the hash on the paper with the one kept there. */
export function ReceiptQr({ filing, hash }: { readonly filing: CommandId; readonly hash: string }) {
  const address = useAddress();
  return (
    <figure class="receipt-qr">
      <QrCode text={receiptLink(address, filing, hash)} label={words.qr} ecc="medium" />
      <figcaption class="small muted">{words.qrHint}</figcaption>
    </figure>
  );
}

/** The address in the code; the hash goes after `#`, so that no server sees it in a log. */
function receiptLink(origin: string, filing: CommandId, hash: string): string {
  return `${origin}${paths.tandaTerima(filing)}#${hash}`;
}
