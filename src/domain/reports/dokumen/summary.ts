import type { DokumenContent } from './schema.ts';

/** What a list shows of a document without opening it. */
export function summarizeDokumen({ nihil, nomor, tanggal, lampiran }: DokumenContent) {
  const lampiranCount = Object.keys(lampiran).length;
  return { isNihil: nihil !== null, nomor, tanggal, lampiranCount };
}
