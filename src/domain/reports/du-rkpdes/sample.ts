import { type Tanggal, addHari } from '../../basics/tanggal.ts';
import { type MakeSample, asIs } from '../sample.ts';
import { type DuRkpdesContent, duRkpdesContentSchema, emptyDuRkpdes } from './schema.ts';

export const makeSample: MakeSample = ({ filedOn }) =>
  asIs(sampleDuRkpdes(addHari(filedOn, -5)), ['berita-acara']);

/** Three proposals that the desa cannot pay for itself. */
function sampleDuRkpdes(agreedOn: Tanggal): DuRkpdesContent {
  const usulan = [
    ['Perbaikan jembatan antar-dusun', 850_000_000, 'Dinas PUPR'],
    ['Normalisasi saluran irigasi tersier', 320_000_000, 'Dinas Pertanian'],
    ['Rehabilitasi gedung Posyandu', 180_000_000, 'Dinas Kesehatan'],
  ] as const;
  return duRkpdesContentSchema.parse({
    ...emptyDuRkpdes,
    tanggalMusrenbangdes: agreedOn,
    usulan: Object.fromEntries(
      usulan.map(([nama, perkiraan, opd], index) => [
        `u-${index + 1}`,
        {
          urutan: index + 1,
          fungsi: null,
          bidang: '2',
          nama,
          dusun: 'Krajan',
          rt: '02',
          rw: '01',
          volume: '1',
          satuan: 'Paket',
          perkiraan,
          alasan: 'Rusak dan dipakai warga setiap hari.',
          opd,
        },
      ]),
    ),
  });
}
