import { dokumenContentSchema, emptyDokumen } from '../../src/domain/reports/dokumen/schema.ts';
import type { DokumenContent } from '../../src/domain/reports/dokumen/schema.ts';

/** A file of the given jenis, its bytes not there. */
export function aLampiran(jenis: string) {
  const sha256 = 'a'.repeat(64);
  const nama = `${jenis}.pdf`;
  return { jenis, nama, tipe: 'application/pdf', sizeBytes: 1000, originalBytes: null, sha256 };
}

/** An LPPD of 2026 in good order, filed with its file in March 2027. */
export function anLppd(overrides: Partial<Record<keyof DokumenContent, unknown>> = {}) {
  return dokumenContentSchema.parse({
    ...emptyDokumen,
    nomor: '130/20/2027',
    tanggal: '2027-03-12',
    kepalaDesa: 'Sutrisno',
    ringkasan: 'Pelaksanaan empat bidang tahun 2026.',
    bidang: { pemerintahan: true, pembangunan: true, kemasyarakatan: true, pemberdayaan: true },
    lampiran: { f1: aLampiran('lppd') },
    ...overrides,
  });
}
