import { must } from '../../../domain/basics/must.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';

/** The parts of the form, as they stand in its address. */
export const bagianList = [
  'pendapatan',
  'belanja',
  'pembiayaan',
  'bpd',
  'periksa',
  'kirim',
  'mulai',
  'impor',
  'beda',
] as const;
export type Bagian = (typeof bagianList)[number];

/** The parts that hold lines, by their akun. */
export const akunOf = { pendapatan: '4', belanja: '5', pembiayaan: '6' } as const;
export type LineBagian = keyof typeof akunOf;

export interface Place {
  readonly bagian: Bagian;
  /** The line meant; null when the part as a whole is. */
  readonly line: string | null;
}

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], { lines }: ApbdesContent): Place | null {
  const [head, id] = where;
  if (head === 'bpd' || head === 'catatan') return { bagian: 'bpd', line: null };
  if (head !== 'lines' || id === undefined || !Object.hasOwn(lines, id)) return null;
  return { bagian: lineBagian(must(lines[id]).rekening), line: id };
}

export function lineBagian(rekening: string): LineBagian {
  if (rekening.startsWith('4')) return 'pendapatan';
  return rekening.startsWith('5') ? 'belanja' : 'pembiayaan';
}

export function isBagian(text: string): text is Bagian {
  return bagianList.some((one) => one === text);
}
