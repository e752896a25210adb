import type { UnreadableAmount } from '../../domain/basics/read-amount.ts';

/** Why an amount could not be read, and how to write it. */
export const amountReasons: Readonly<Record<UnreadableAmount | 'negative', string>> = {
  'not-a-number': 'Belum terbaca sebagai rupiah. Tulis misalnya 1.500.000 atau 1,5 juta.',
  separators: 'Titik atau komanya meragukan. Tulis misalnya 1.500.000 atau 1.500.000,50.',
  'has-fraction': 'Angka di belakang koma paling banyak dua (sen). Tulis misalnya 1.500.000,50.',
  'too-large': 'Angkanya terlalu besar. Periksa jumlah nolnya.',
  negative: 'Jumlah ini tidak boleh kurang dari nol.',
};

interface AmountInWords {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly sen: string | null;
}

export function rupiahInWords({ isNegative, whole, sen }: AmountInWords): string {
  return `${isNegative ? 'minus ' : ''}${whole} rupiah${sen === null ? '' : ` ${sen} sen`}`;
}

/** An amount beside others. */
export const amountText = {
  none: 'belum berangka',
  before: (amount: string) => `sebelum ${amount}`,
  grew: (amount: string) => `bertambah ${amount}`,
  shrank: (amount: string) => `berkurang (${amount})`,
} as const;
