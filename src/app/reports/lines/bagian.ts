/** The parts that hold lines, by their akun. */
export const akunOf = { pendapatan: '4', belanja: '5', pembiayaan: '6' } as const;
export type LineBagian = keyof typeof akunOf;

export function lineBagian(rekening: string): LineBagian {
  if (rekening.startsWith('4')) return 'pendapatan';
  return rekening.startsWith('5') ? 'belanja' : 'pembiayaan';
}
