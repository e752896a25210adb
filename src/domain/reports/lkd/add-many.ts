import { type JenisLkd, type Lembaga, type LkdContent, emptyLembaga } from './schema.ts';

/** More than this at once is a slip of the thumb. */
const MOST_AT_ONCE = 99;

interface NumberedLembaga {
  readonly jenis: JenisLkd;
  /** What stands before the number: `RT`, `Posyandu`. */
  readonly awalan: string;
  readonly from: number;
  readonly to: number;
  /** What stands after it: `RW 02`. */
  readonly akhiran: string;
  /** One SK often appoints all of them. */
  readonly sk?: Lembaga['sk'];
  readonly mulai?: Lembaga['mulai'];
}

/** `RT 01 RW 02` to `RT 12 RW 02`; those whose name the list has already are left out. */
export function numberedLembaga(
  { jenis, awalan, from, to, akhiran, sk = emptyLembaga.sk, mulai = null }: NumberedLembaga,
  { lembaga }: Pick<LkdContent, 'lembaga'>,
): readonly Lembaga[] {
  const count = Math.min(Math.max(to - from + 1, 0), MOST_AT_ONCE);
  const taken = new Set(Object.values(lembaga).map((one) => spoken(one.nama)));
  return Array.from({ length: count }, (_, index): Lembaga => {
    const number = String(from + index).padStart(2, '0');
    const nama = [awalan, number, akhiran].map((part) => part.trim()).filter(Boolean);
    return { ...emptyLembaga, jenis, nama: nama.join(' '), sk, mulai };
  }).filter(({ nama }) => !taken.has(spoken(nama)));
}

/** `RT 1` and `rt 01` are the same name. */
export function spoken(nama: string): string {
  return nama
    .toLowerCase()
    .replaceAll(/\b0+(?=\d)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
