import type { CommandId } from '../basics/ids.ts';
import type { RekomendasiDoc } from './rekomendasi-doc.ts';

/** The command that wrote the words of a recommendation as they stand. */
export function versionOf({ version, rekomendasi }: RekomendasiDoc): CommandId {
  return version ?? rekomendasi;
}

export function isAcknowledged({
  acknowledged,
  diketahui,
}: Pick<RekomendasiDoc, 'acknowledged' | 'diketahui'>): boolean {
  return acknowledged !== undefined || (diketahui?.tandaTangan ?? null) !== null;
}
