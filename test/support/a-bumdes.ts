import { bumdesContentSchema, emptyBumdes } from '../../src/domain/reports/bumdes/schema.ts';
import type { BumdesContent } from '../../src/domain/reports/bumdes/schema.ts';

interface Overrides {
  readonly profil?: Partial<Record<keyof BumdesContent['profil'], unknown>>;
  readonly organ?: Readonly<Record<string, unknown>>;
  readonly laporan?: Partial<Record<keyof BumdesContent['laporan'], unknown>>;
  readonly pertanggungjawaban?: Partial<Record<keyof BumdesContent['pertanggungjawaban'], unknown>>;
  readonly nihil?: BumdesContent['nihil'];
}

/** A legal entity in good order with a year of figures: laba 30.000.000; no check complains in 2026. */
export function aBumdes(overrides: Overrides = {}): BumdesContent {
  return bumdesContentSchema.parse({
    ...emptyBumdes,
    nihil: overrides.nihil ?? null,
    profil: {
      ...emptyBumdes.profil,
      nama: 'BUMDes Sumber Makmur',
      jenis: 'bumdes',
      tahap: 'berbadan-hukum',
      perdes: { nomor: '3 Tahun 2019', tanggal: '2019-04-02' },
      sertifikat: { nomor: 'AHU-01234.AH.01.33', tanggal: '2022-08-11' },
      ...overrides.profil,
    },
    organ: overrides.organ ?? {
      penasihat: { jabatan: 'penasihat', nama: 'Sutrisno', mulai: null, periodeKe: null },
      direktur: { jabatan: 'direktur', nama: 'Rahayu', mulai: '2023-01-10', periodeKe: 1 },
      sekretaris: { jabatan: 'sekretaris', nama: 'Budi', mulai: '2023-01-10', periodeKe: 1 },
      bendahara: { jabatan: 'bendahara', nama: 'Siti', mulai: '2023-01-10', periodeKe: 1 },
      pengawas: { jabatan: 'pengawas', nama: 'Karno', mulai: '2023-01-10', periodeKe: 1 },
    },
    unit: { toko: { nama: 'Toko desa', bidang: 'Perdagangan', aktif: true } },
    laporan: {
      ...emptyBumdes.laporan,
      omzet: 120_000_000,
      biaya: 90_000_000,
      aset: 200_000_000,
      modal: 180_000_000,
      bagiHasil: 9_000_000,
      penyertaanModal: 0,
      tenagaKerja: 4,
      aktif: true,
      ...overrides.laporan,
    },
    pertanggungjawaban: {
      ...emptyBumdes.pertanggungjawaban,
      tanggalMusdes: '2027-03-20',
      diterima: true,
      tanggalPublikasi: '2027-03-25',
      auditOleh: 'pengawas',
      ...overrides.pertanggungjawaban,
    },
  });
}
