import { groupBy } from '../basics/group-by.ts';
import { type Tanggal, tahunOf } from '../basics/tanggal.ts';

/** A letter by its number. */
interface NumberedSurat {
  readonly surat: string;
  readonly nomor: string;
  readonly tanggal: Tanggal;
}

/**
 * The number that may come next: the highest recorded running number of that tahun and one, as the settings
 * write a number. Only a start: the agenda also numbers letters this app never sees. Where none was recorded
 * a gap stays to be filled in.
 */
export function suggestNomor(
  pola: string,
  tahun: number,
  recorded: readonly NumberedSurat[],
): string {
  const runs = recorded
    .filter(({ tanggal }) => tahunOf(tanggal) === tahun)
    .flatMap(({ nomor }) => runningNomor(pola, nomor) ?? []);
  const last = runs.toSorted((a, b) => Number(b) - Number(a))[0];
  const next = last === undefined ? GAP : String(Number(last) + 1).padStart(last.length, '0');
  return pola.replace('{tahun}', String(tahun)).replace('{nomor}', next);
}

/** What a person sees in the place of a running number that nobody has recorded yet. */
const GAP = '…';

/** Whether a number is still to be filled in; kept words of an earlier app have the pattern's own sign. */
export function isOpenNomor(nomor: string): boolean {
  return nomor.trim() === '' || nomor.includes(GAP) || nomor.includes('{nomor}');
}

/** By letter, the others of the same tahun with the same number. */
export function doubleNomor<S extends NumberedSurat>(
  pola: string,
  letters: readonly S[],
): ReadonlyMap<string, readonly S[]> {
  const byNumber = groupBy(letters, (one) => numberKey(pola, one));
  return new Map(
    [...byNumber.values()]
      .filter((same) => same.length > 1)
      .flatMap((same) => same.map((one) => [one.surat, same.filter((other) => other !== one)])),
  );
}

/** `900/012/415.56/2026` and `900 / 12 / 415.56 / 2026` are one number. */
function numberKey(pola: string, { nomor, tanggal }: NumberedSurat): string {
  const running = runningNomor(pola, nomor);
  const number = running === null ? fold(nomor) : Number(running);
  return `${tahunOf(tanggal)} ${number}`;
}

/** The digits in the place of `{nomor}`; null for a number written another way. */
function runningNomor(pola: string, nomor: string): string | null {
  if (!pola.includes('{nomor}')) return null;
  const written = fold(pola)
    .replaceAll(/[.*+?^$()|[\]\\/]/g, String.raw`\$&`)
    .replace('{nomor}', String.raw`(\d+)`)
    .replace('{tahun}', String.raw`\d{4}`);
  return new RegExp(`^${written}$`).exec(fold(nomor))?.[1] ?? null;
}

function fold(text: string): string {
  return text.replaceAll(/\s/g, '').toLowerCase();
}
