import { tandaTerimaText as words } from '../../standing/tanda-terima-words.ts';

/** The paper's hash, brought by its code in the address, beside the one kept here. */
export function HashCheck({ contentHash }: { readonly contentHash: string }) {
  const told = location.hash.slice(1);
  if (!/^[0-9a-f]{64}$/.test(told)) return null;
  const isSame = told === contentHash;
  return (
    <p class="card" data-tone={isSame ? 'good' : 'bad'} role="status">
      {isSame ? words.hashSame : words.hashDiffers}
    </p>
  );
}
