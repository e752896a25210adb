import { bulanNames } from '../../../basics/tanggal.ts';

/** Months of the tahun anggaran, 1-12. */
interface Bulan {
  readonly mulai: number;
  readonly selesai: number;
}

/**
 * The months a text names: `Maret`, `Jan - Des`, `3 s/d 6`, `Triwulan II`, `12 bulan`, a date; null where
 * it says how long and not when, or nothing.
 */
export function readBulan(text: string): Bulan | null {
  const words = text.toLowerCase();
  const dated = [...words.matchAll(/\b\d{4}-(\d{2})-\d{2}\b/g)].map(([, month]) => Number(month));
  if (dated.length > 0) return span(dated);
  const named = [...words.matchAll(/[a-z]{3,}/g)].flatMap(([word]) => {
    const at = NAMES.findIndex((name) => name === word || name.slice(0, 3) === word);
    return at === -1 ? (OTHER[word] ?? []) : at + 1;
  });
  if (named.length > 0) return span(named);
  if (/\b(12|dua belas) ?bulan|\b(1|satu) ?tahun|setahun|sepanjang tahun/.test(words)) {
    return { mulai: 1, selesai: 12 };
  }
  const part = /(semester|triwulan|caturwulan|tw)[ .]*(iv|i{1,3}|[1-4])\b/.exec(words);
  if (part) return partOfYear(part[1] ?? '', part[2] ?? '');
  const numbers = /^(?:bulan )?(\d{1,2})(?: *(?:-|–|s\/d|s\.d\.?|sampai) *(\d{1,2}))?$/.exec(
    words.trim(),
  );
  if (!numbers) return null;
  return span([Number(numbers[1]), Number(numbers[2] ?? numbers[1])]);
}

const NAMES = bulanNames.map((name) => name.toLowerCase());
const OTHER: Readonly<Record<string, number>> = {
  agt: 8,
  agst: 8,
  sept: 9,
  nop: 11,
  nopember: 11,
  dec: 12,
};
const LENGTHS: Readonly<Record<string, number>> = {
  semester: 6,
  caturwulan: 4,
  triwulan: 3,
  tw: 3,
};

function partOfYear(name: string, ordinal: string): Bulan | null {
  const length = LENGTHS[name] ?? 12;
  const number =
    ({ i: 1, ii: 2, iii: 3, iv: 4 } as Record<string, number>)[ordinal] ?? Number(ordinal);
  return span([(number - 1) * length + 1, number * length]);
}

function span(months: readonly number[]): Bulan | null {
  const [mulai, selesai] = [months[0], months.at(-1)];
  if (mulai === undefined || selesai === undefined) return null;
  const isMonth = (month: number) => month >= 1 && month <= 12;
  return isMonth(mulai) && isMonth(selesai) ? { mulai, selesai } : null;
}
