import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { type Instant, tahunOf, tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { NumberBook } from '../../domain/workflow/decision.ts';
import type { Transaction } from '../store/server-store.ts';

export interface NumberBooks {
  /** The next number of a book, e.g. `TT-35.17.01-2026-0001` for a receipt. */
  readonly take: (book: NumberBook) => string;
  /** Keeps how far they went; in the same transaction. */
  readonly close: () => Promise<void>;
}

/** The kecamatan's books of the year of receipt in WIB, each numbered from 1 without gaps. */
export async function openNumberBooks(
  transaction: Transaction,
  kecamatan: KecamatanCode,
  receivedAt: Instant,
): Promise<NumberBooks> {
  const tahun = tahunOf(tanggalInWib(receivedAt));
  const before = await transaction.lastNumbers(tahun);
  const last = new Map(before);
  return {
    take: (book) => {
      const next = (last.get(book) ?? 0) + 1;
      last.set(book, next);
      return `${book}-${kecamatan}-${tahun}-${String(next).padStart(4, '0')}`;
    },
    close: async () => {
      for (const [book, number] of last) {
        if (number !== before.get(book)) await transaction.keepLastNumber(book, tahun, number);
      }
    },
  };
}
