import { must } from '../../../domain/basics/must.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';

/** The parts that hold lines, by their akun. */
export const akunOf = { pendapatan: '4', belanja: '5', pembiayaan: '6' } as const;
export type LineBagian = keyof typeof akunOf;

/** Where in the form a path into the content is; null when it is about the whole. */
export function placeOf(where: readonly string[], { lines }: ApbdesContent): string | null {
  const [head, id = ''] = where;
  if (head === 'nihil') return '?isian=alasan';
  if (head === 'bpd' || head === 'catatan') return `bpd?isian=${where.at(-1)}`;
  if (head === 'alasanPerubahan') return 'alasan';
  if (head === 'lampiran') return 'lampiran';
  if (head !== 'lines' || !Object.hasOwn(lines, id)) return null;
  return `${lineBagian(must(lines[id]).rekening)}?baris=${id}`;
}

export function lineBagian(rekening: string): LineBagian {
  if (rekening.startsWith('4')) return 'pendapatan';
  return rekening.startsWith('5') ? 'belanja' : 'pembiayaan';
}
