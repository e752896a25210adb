import { rupiah } from '../../../domain/basics/rupiah.ts';
import { tanggalOf } from '../../../domain/basics/tanggal.ts';
import { bumdesContentSchema, emptyBumdes } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';
import {
  bidangLppd,
  dokumenContentSchema,
  emptyDokumen,
  kategoriAset,
} from '../../../domain/reports/dokumen/schema.ts';
import type { DokumenContent } from '../../../domain/reports/dokumen/schema.ts';
import { emptyLembaga, emptyLkd, lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { enamJenis } from '../../../domain/reports/kode/enam-jenis.ts';
import type { LkdContent } from '../../../domain/reports/lkd/schema.ts';
import type { SampleInput } from './sample.ts';

/** A BUMDes of that desa; one desa of the sample has none, and one has had no revenue. */
export function sampleBumdes({ desa, index, tahun, filedOn }: SampleInput): BumdesContent {
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

/** The six kinds; in every fourth desa the Karang Taruna did nothing in the year. */
export function sampleLkd({ index, tahun, filedOn }: SampleInput): LkdContent {
  const lembaga = enamJenis.map((jenis) => [
    jenis,
    {
      ...emptyLembaga,
      jenis,
      nama: jenis.toUpperCase().replace('-', ' '),
      sk: { nomor: `188/${index + 1}/${tahun - 1}`, tanggal: tanggalOf(tahun - 1, 2, 1) },
      ketua: 'Sugiono',
      mulai: tanggalOf(tahun - 1, 2, 1),
      aktif: !(jenis === 'karang-taruna' && index % 4 === 0),
      anggotaL: 7,
      anggotaP: 5,
      kegiatan:
        jenis === 'karang-taruna' && index % 4 === 0
          ? {}
          : { 'k-1': { tanggal: filedOn, uraian: 'Pertemuan rutin' } },
    },
  ]);
  return lkdContentSchema.parse({ ...emptyLkd, lembaga: Object.fromEntries(lembaga) });
}

/** A document with its number and date, whichever it is. */
export function sampleDokumen({ tahun, filedOn }: SampleInput): DokumenContent {
  return dokumenContentSchema.parse({
    ...emptyDokumen,
    nomor: `140/21/${filedOn.slice(0, 4)}`,
    tanggal: filedOn,
    kepalaDesa: 'Kepala Desa',
    ringkasan: `Disusun untuk tahun ${tahun}.`,
    tanggalMusdes: filedOn,
    bidang: Object.fromEntries(bidangLppd.map((bidang) => [bidang, true])),
    aset: Object.fromEntries(
      kategoriAset.map((kategori, index) => [
        kategori,
        { jumlah: 4 + index, nilai: rupiah(150_000_000 * (index + 1)) },
      ]),
    ),
  });
}
