import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { tahunOf, tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { Transaction } from '../store/server-store.ts';

export interface ReceiptBook {
  /** The next receipt number, e.g. `TT-35.17.01-2026-0001`. */
  readonly take: () => string;
  /** Keeps how far it went; in the same transaction. */
  readonly close: () => Promise<void>;
}

/** The kecamatan's receipts of the year of receipt in WIB, numbered from 1 without gaps. */
export async function openReceiptBook(
  transaction: Transaction,
  kecamatan: KecamatanCode,
  receivedAt: Instant,
): Promise<ReceiptBook> {
  const tahun = tahunOf(tanggalInWib(receivedAt));
  const before = await transaction.lastReceipt(tahun);
  let last = before;
  return {
    take: () => {
      last += 1;
      return `TT-${kecamatan}-${tahun}-${String(last).padStart(4, '0')}`;
    },
    close: async () => {
      if (last > before) await transaction.keepLastReceipt(tahun, last);
    },
  };
}
