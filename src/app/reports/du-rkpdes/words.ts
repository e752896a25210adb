/** Words of the form and the document of a DU-RKPDes. */
export const duRkpdesText = {
  sections: {
    usulan: 'Daftar usulan',
    musrenbangdes: 'Musrenbangdes dan catatan',
    lampiran: 'Lampiran',
  },
  rowCount: (count: number) => (count === 0 ? 'Belum ada usulan' : `${count} usulan`),
  empty: 'Belum diisi',
  none: 'Belum ada usulan',
  noneLead:
    'Usulan adalah kegiatan yang tidak dapat dibiayai desa dan dibawa ke Musrenbang kecamatan. Ketuk Tambah usulan.',
  lead: 'Nomor 1 paling penting. Pakai panah untuk mengubah urutan.',
  add: 'Tambah usulan',
  title: 'Usulan',
  unnamed: 'Usulan tanpa nama',
  up: (nama: string) => `Naikkan ${nama}`,
  down: (nama: string) => `Turunkan ${nama}`,
  moved: (nama: string, urutan: number) => `${nama} sekarang nomor ${urutan}.`,
  bidangHint: 'Dipakai kecamatan untuk mengelompokkan usulan.',
  total: 'Jumlah',
  status: 'Status usulan ditetapkan kecamatan sesudah Musrenbang kecamatan.',
  location: (dusun: string, rt: string, rw: string) =>
    [dusun && `Dusun ${dusun}`, rt && `RT ${rt}`, rw && `RW ${rw}`].filter(Boolean).join(', '),
} as const;

/** Offices a desa's proposals usually go to; names differ by kabupaten, so the field takes any words. */
export const opdSuggestions = [
  'Dinas PUPR',
  'Dinas Perumahan dan Permukiman',
  'Dinas Pertanian',
  'Dinas Peternakan',
  'Dinas Ketahanan Pangan dan Perikanan',
  'Dinas Kesehatan',
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Sosial',
  'Dinas PPKB dan PPPA',
  'Dinas Perdagangan dan Perindustrian',
  'Dinas Koperasi dan Usaha Mikro',
  'Dinas Tenaga Kerja',
  'Dinas Kepemudaan, Olahraga dan Pariwisata',
  'Dinas Lingkungan Hidup',
  'Dinas Perhubungan',
  'Dinas Komunikasi dan Informatika',
  'DPMD',
  'BPBD',
] as const;

export const duRkpdesStartText = {
  lead: 'Mulai dari daftar tahun lalu untuk usulan yang belum terwujud, atau isi baru.',
  from: (judul: string) => `Dari ${judul}`,
  lastYear: (count: number) =>
    `${count} usulan disalin dengan urutannya. Hapus yang sudah terwujud.`,
} as const;

export const duRkpdesViewText = {
  caption: (judul: string, desa: string) => `${judul} Desa ${desa}`,
  columns: [
    'No',
    'Kegiatan',
    'Bidang',
    'Lokasi',
    'Volume',
    'Perkiraan (Rp)',
    'Alasan / manfaat',
    'OPD tujuan',
  ],
  priority: 'Prioritas',
  bidang: 'Bidang',
  lokasi: 'Lokasi',
  volume: 'Volume',
  perkiraan: 'Perkiraan (Rp)',
  alasan: 'Alasan / manfaat',
  opd: 'OPD tujuan',
  total: 'JUMLAH',
  removed: 'Usulan yang dihapus sejak pengajuan sebelumnya',
  noOpd: 'OPD belum disebut',
} as const;

export const duRkpdesLampiranNames = {
  'berita-acara': 'Berita acara Musrenbangdes',
  'daftar-hadir': 'Daftar hadir Musrenbangdes',
  proposal: 'Proposal usulan',
  foto: 'Foto lokasi usulan',
} as const;
