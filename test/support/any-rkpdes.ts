import fc from 'fast-check';
import { rkpdesContentSchema } from '../../src/domain/reports/rkpdes/schema.ts';

const biaya = fc.dictionary(
  fc.constantFrom('', 'DDS', 'ADD', 'CSR', 'toString', '__proto__'),
  fc.option(fc.integer({ min: 0, max: 9_000_000_000 })),
);
const day = fc.option(fc.constantFrom('2026-02-28', '2026-06-30', '2026-10-01', '2028-02-29'));
const text = fc.constantFrom('', ' ', 'apa saja');
const bulan = fc.option(fc.integer({ min: 1, max: 12 }));
const kegiatan = fc.record({
  fungsi: fc.constantFrom(null, '1.1.01', '2.9.77', '2.3.91', '5.3.00', '5.3.01', '3.4.03'),
  bidang: fc.constantFrom(null, '1', '4', '5'),
  nama: text,
  lokasi: text,
  volume: text,
  satuan: text,
  sasaran: text,
  mulai: bulan,
  selesai: bulan,
  biaya,
  pola: fc.constantFrom(null, 'swakelola', 'kerja-sama-antar-desa', 'kerja-sama-pihak-ketiga'),
  pelaksana: text,
});
const anyKegiatanById = fc.dictionary(fc.stringMatching(/^[\w-]{1,8}$/), kegiatan, {
  maxKeys: 8,
});

/** Any content that the RKPDes' schema takes, sound or not. */
export const anyRkpdes = fc
  .record({
    kegiatan: anyKegiatanById,
    pagu: biaya,
    tahapan: fc.record({
      tanggalMusdes: day,
      tanggalMusrenbangdes: day,
      nomorPerdes: text,
      tanggalPerdes: day,
    }),
    tim: fc.record({ ketua: text, sekretaris: text, anggota: text }),
    isi: fc.record({
      evaluasi: fc.boolean(),
      prioritasDesa: fc.boolean(),
      prioritasKerjaSama: fc.boolean(),
      prioritasPenugasan: fc.boolean(),
      pelaksana: fc.boolean(),
    }),
    perubahan: fc.record({
      alasan: fc.constantFrom(null, 'bencana', 'krisis', 'kebijakan'),
      penjelasan: text,
      semula: anyKegiatanById,
    }),
    nihil: fc.option(fc.record({ alasan: text })),
    lampiran: fc.constant({}),
    catatan: text,
  })
  .map((content) => rkpdesContentSchema.parse(content));
