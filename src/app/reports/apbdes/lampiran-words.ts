import type { ApbdesLampiran, AlasanPerubahan } from '../../../domain/reports/apbdes/schema.ts';

/** What goes with a Raperdes APBDes, by its name in the regulation. */
export const apbdesLampiranNames: Readonly<Record<ApbdesLampiran, string>> = {
  'surat-pengantar': 'Surat pengantar kepala desa',
  'rancangan-perkades': 'Rancangan Perkades penjabaran APBDes',
  'perdes-rkpdes': 'Perdes RKPDes',
  'perdes-kewenangan': 'Perdes kewenangan desa',
  'berita-acara-bpd': 'Berita acara musyawarah BPD',
  'perdes-dana-cadangan': 'Perdes dana cadangan',
  'perdes-penyertaan-modal': 'Perdes penyertaan modal',
};

export const alasanText = {
  title: 'Alasan perubahan',
  lead: 'Mengapa APBDes diubah? Pilih yang sesuai; boleh lebih dari satu.',
  none: 'Belum disebut',
  count: (count: number) => `${count} alasan`,
  basis: 'Permendagri 20/2018 Ps 40 dst.',
  names: {
    pendapatan: 'Pendapatan melampaui atau kurang dari perkiraan',
    penghematan: 'Penghematan atau SiLPA tahun berjalan harus digunakan',
    pergeseran: 'Pergeseran antarbidang, subbidang, kegiatan atau jenis belanja',
    silpa: 'SiLPA tahun sebelumnya harus digunakan',
    'keadaan-luar-biasa': 'Keadaan luar biasa',
  } satisfies Readonly<Record<AlasanPerubahan, string>>,
} as const;
