import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { type RekomendasiDoc, versionOf } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { rekomendasiText as words } from './words.ts';

/** Who signed a recommendation besides, and what it said before it was changed. */
export function EarlierWords({ rekomendasi }: { readonly rekomendasi: RekomendasiDoc }) {
  const { otherAcknowledged = [], earlier = [] } = rekomendasi;
  const now = versionOf(rekomendasi);
  return (
    <>
      {otherAcknowledged.map(({ nama, jabatan, version, at }, index) => (
        <p key={index} class="small muted">
          {version === now ? words.alsoAcknowledged : words.acknowledgedBefore}{' '}
          {[nama, jabatan, at && formatWaktu(at)].filter(Boolean).join(', ')}
        </p>
      ))}
      {earlier.map(({ version, text, by, at }) => (
        <p key={version} class="small muted">
          {words.changedBy(by.nama, formatWaktu(at))} {text}
        </p>
      ))}
    </>
  );
}
