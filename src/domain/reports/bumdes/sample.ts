import { tanggalOf } from '../../basics/tanggal.ts';
import { type MakeSample, type SampleInput, asIs } from '../sample.ts';
import { type BumdesContent, bumdesContentSchema, emptyBumdes } from './schema.ts';

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
      nama: `BUMDes ${desa.name} Makmur`,
      jenis: 'bumdes',
      alamat: `Desa ${desa.name}`,
      tahap: index % 3 === 0 ? 'nama-disetujui' : 'berbadan-hukum',
      perdes: { nomor: '03/2022', tanggal: tanggalOf(2022, 4, 12) },
    },
    organ: {
      'o-1': { jabatan: 'penasihat', nama: 'Kepala Desa', mulai: null, periodeKe: null },
      'o-2': {
        jabatan: 'direktur',
        nama: 'Imam Syafii',
        mulai: tanggalOf(tahun - 2, 3, 1),
        periodeKe: 1,
      },
    },
    unit: { 'u-1': { nama: 'Toko saprodi', bidang: 'Perdagangan', aktif: omzet > 0 } },
    laporan: laporanOf(omzet, 120_000_000 + index * 4_000_000),
    pertanggungjawaban: {
      ...emptyBumdes.pertanggungjawaban,
      tanggalMusdes: filedOn,
      diterima: true,
      auditOleh: 'pengawas',
      tanggalAudit: filedOn,
    },
  });
}

function laporanOf(omzet: number, aset: number) {
  return {
    ...emptyBumdes.laporan,
    omzet,
    biaya: Math.floor(omzet * 0.8),
    aset,
    modal: 100_000_000,
    bagiHasil: 0,
    penyertaanModal: 0,
    tenagaKerja: 3,
    aktif: omzet > 0,
    alasan: omzet > 0 ? '' : 'Usaha berhenti sementara, pengurus baru belum dilantik.',
  };
}
