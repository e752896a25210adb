import { rupiah } from '../../src/domain/basics/rupiah.ts';
import { type Budget } from '../../src/domain/reports/realisasi/budget-in-force.ts';
import type { RealisasiContent } from '../../src/domain/reports/realisasi/schema.ts';
import {
  realisasiLampiran,
  emptyRealisasi,
  realisasiContentSchema,
} from '../../src/domain/reports/realisasi/schema.ts';
import { takeAnggaran } from '../../src/domain/reports/realisasi/take-anggaran.ts';
import { anApbdes } from './an-apbdes.ts';

/** The accepted murni of `anApbdes`. */
export function aBudget(overrides: Partial<Budget> = {}): Budget {
  const { lines } = anApbdes();
  return { kind: 'apbdes', state: 'diterima', isAccepted: true, lines, ...overrides };
}

/**
 * An LPJ of 2027 no check complains about: all of the budget of `anApbdes` realised but 5.000.000 of the
 * road, which lies at the bank; attachments, Perdes and Musdes there.
 */
export function aRealisasi(overrides: Partial<RealisasiContent> = {}): RealisasiContent {
  const started = takeAnggaran(emptyRealisasi, aBudget());
  const lines = Object.entries(started.lines).map(([id, line]) => {
    const left = id === 'jalan-dds' ? 5_000_000 : 0;
    return [id, { ...line, realisasi: rupiah((line.anggaran ?? 0) - left) }] as const;
  });
  return realisasiContentSchema.parse({
    ...started,
    lines: Object.fromEntries(lines),
    kas: { bank: 4_500_000, tunai: 500_000, pajakTerutang: null },
    perdes: { nomor: '2 Tahun 2028', tanggal: '2028-02-20' },
    musdes: { tanggal: '2028-02-10' },
    lampiran: Object.fromEntries(
      realisasiLampiran('lpj-realisasi').map((jenis) => [jenis, aLampiran(jenis)]),
    ),
    ...overrides,
  });
}

/** The same with one line's realisasi changed. */
export function withRealisasi(
  content: RealisasiContent,
  id: string,
  realisasi: number | null,
): RealisasiContent {
  const line = content.lines[id];
  if (!line) throw new Error(`no line ${id}`);
  const changed = { ...line, realisasi: realisasi === null ? null : rupiah(realisasi) };
  return { ...content, lines: { ...content.lines, [id]: changed } };
}

function aLampiran(jenis: string) {
  return {
    jenis,
    nama: `${jenis}.pdf`,
    tipe: 'application/pdf',
    sizeBytes: 120_000,
    originalBytes: null,
    sha256: 'ab'.repeat(32),
  };
}
