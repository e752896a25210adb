import { enamJenis } from '../../src/domain/reports/kode/enam-jenis.ts';
import { emptyLembaga, emptyLkd, lembagaSchema } from '../../src/domain/reports/lkd/schema.ts';
import type { Lembaga, LkdContent } from '../../src/domain/reports/lkd/schema.ts';

/** An active lembaga with an SK of 2024 and one kegiatan in 2026. */
export function aLembaga(overrides: Partial<Record<keyof Lembaga, unknown>> = {}): Lembaga {
  return lembagaSchema.parse({
    ...emptyLembaga,
    jenis: 'pkk',
    nama: 'TP PKK Desa Pagerwojo',
    sk: { nomor: '188/5/2024', tanggal: '2024-02-01' },
    ketua: 'Sri Wahyuni',
    mulai: '2024-02-01',
    aktif: true,
    anggotaL: 0,
    anggotaP: 24,
    kegiatan: { k1: { tanggal: '2026-03-08', uraian: 'Posyandu dan penyuluhan gizi' } },
    ...overrides,
  });
}

/** One active lembaga of each of the six kinds; no check complains in 2026. */
export function anLkd(lembaga: LkdContent['lembaga'] = {}): LkdContent {
  const six = enamJenis.map((jenis) => [jenis, aLembaga({ jenis, nama: `Lembaga ${jenis}` })]);
  return { ...emptyLkd, lembaga: { ...Object.fromEntries(six), ...lembaga } };
}
