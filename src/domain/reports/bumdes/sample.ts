import { tanggalOf } from '../../basics/tanggal.ts';
import { type MakeSample, type SampleInput, asIs } from '../sample.ts';
import { type BumdesContent, bumdesContentSchema, emptyBumdes } from './schema.ts';
import sample from './sample.json' with { type: 'json' };

export const makeSample: MakeSample = (input) => asIs(sampleBumdes(input));

/** A BUMDes of that desa; one desa of the sample has none, and one has had no revenue. */
function sampleBumdes({ desa, index, tahun, filedOn }: SampleInput): BumdesContent {
  if (index === 11)
    return { ...emptyBumdes, nihil: { alasan: 'BUMDes belum dibentuk; Musdes dijadwalkan.' } };
  const omzet = index === 7 ? 0 : 40_000_000 + index * 9_500_000;
  return bumdesContentSchema.parse({
    ...emptyBumdes,
    profil: {
      ...emptyBumdes.profil,
      ...sample.profil,
      nama: `BUMDes ${desa.name} Makmur`,
      alamat: `Desa ${desa.name}`,
      tahap: index % 3 === 0 ? 'nama-disetujui' : 'berbadan-hukum',
    },
    organ: {
      'o-1': sample.penasihat,
      'o-2': { ...sample.direktur, mulai: tanggalOf(tahun - 2, 3, 1) },
    },
    unit: { 'u-1': { ...sample.unit, aktif: omzet > 0 } },
    laporan: laporanOf(omzet, 120_000_000 + index * 4_000_000),
    pertanggungjawaban: {
      ...emptyBumdes.pertanggungjawaban,
      ...sample.pertanggungjawaban,
      tanggalMusdes: filedOn,
      tanggalAudit: filedOn,
    },
  });
}

function laporanOf(omzet: number, aset: number) {
  return {
    ...emptyBumdes.laporan,
    ...sample.laporan,
    omzet,
    biaya: Math.floor(omzet * 0.8),
    aset,
    aktif: omzet > 0,
    alasan: omzet > 0 ? '' : 'Usaha berhenti sementara, pengurus baru belum dilantik.',
  };
}
