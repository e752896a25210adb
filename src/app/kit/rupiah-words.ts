import type { UnreadableRupiah } from '../../domain/basics/rupiah.ts';

/** Why an amount could not be read, and how to write it. */
export const unreadableText: Readonly<Record<UnreadableRupiah, string>> = {
  'not-a-number': 'Tulis angka saja, misalnya 1.500.000.',
  ambiguous: 'Titik atau komanya meragukan. Tulis misalnya 1.500.000.',
  'has-sen': 'Tulis rupiah bulat tanpa sen, misalnya 1.500.000.',
  'too-large': 'Angkanya terlalu besar. Periksa jumlah nolnya.',
};

/** An amount beside others. */
export const amountText = {
  none: 'belum berangka',
  before: (amount: string) => `sebelum ${amount}`,
  grew: (amount: string) => `bertambah ${amount}`,
  shrank: (amount: string) => `berkurang (${amount})`,
} as const;
