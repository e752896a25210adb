import type { Tanggal } from '../../basics/tanggal.ts';
import type { DokumenContent } from './schema.ts';

/** What a list shows of a document without opening it. */
interface DokumenSummary {
  readonly isNihil: boolean;
  readonly nomor: string;
  readonly tanggal: Tanggal | null;
  readonly lampiranCount: number;
}

export function summarizeDokumen({ nihil, nomor, tanggal, lampiran }: DokumenContent) {
  const lampiranCount = Object.keys(lampiran).length;
  return { isNihil: nihil !== null, nomor, tanggal, lampiranCount } satisfies DokumenSummary;
}
