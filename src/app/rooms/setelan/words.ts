import type { SettingName } from '../../../domain/settings/setting-name.ts';

export const setelanText = {
  title: 'Setelan kecamatan',
  save: 'Simpan',
  saved: 'Tersimpan di perangkat ini; berlaku bagi semua begitu sampai di server.',
  names: {
    surat: 'Kop surat dan penanda tangan',
    kontak: 'Kontak desa',
    pagu: 'Pagu resmi',
    pemeriksaan: 'Ketentuan Dana Desa',
    indikator: 'Pilihan hitungan indikator',
    triwulan: 'Laporan triwulan',
    kunjungan: 'Rencana kunjungan',
    seksi: 'Pembagian seksi',
    'daftar-periksa': 'Daftar periksa kunjungan',
  } satisfies Record<SettingName, string>,
  leads: {
    surat: 'Dicetak di atas dan di bawah surat kecamatan.',
    kontak: 'Nomor WhatsApp untuk pengingat. Hanya tampak bagi kecamatan dan desa itu sendiri.',
    pagu: 'Angka resmi ADD, Dana Desa, bagi hasil dan bantuan tiap desa, dari SK atau Perbup. Pemeriksaan membandingkannya dengan pendapatan di APBDes.',
    pemeriksaan:
      'Batas penggunaan Dana Desa menurut aturan tahun itu. Kosong = tidak diperiksa. Tulis dasar aturannya.',
    indikator: 'Renstra tidak memberi batasan untuk hal-hal ini; pilih yang dipakai kecamatan.',
    triwulan:
      'Laporan peningkatan efektivitas kegiatan pemberdayaan masyarakat, empat kali setahun.',
    kunjungan: 'Kunjungan pembinaan tiap desa dan semester.',
    seksi:
      'Seksi yang menangani tiap kelompok laporan; dipakai saringan papan. Renstra tidak merincinya: isian awal adalah usulan.',
    'daftar-periksa':
      'Pertanyaan tiap topik untuk kunjungan. Kunjungan yang sudah diisi tetap memuat pertanyaan seperti saat ditanyakan.',
  } satisfies Record<SettingName, string>,
  kontak: {
    desa: 'Desa',
    nama: 'Nama yang disapa',
    whatsapp: 'Nomor WhatsApp',
    hint: 'Misalnya 0812-3456-7890',
    wrong: 'Ini bukan nomor HP. Tulis misalnya 0812-3456-7890.',
  },
  pemeriksaan: {
    tahun: 'Tahun anggaran',
    add: 'Tambah ketentuan',
    nama: 'Nama ketentuan',
    kind: 'Jenis batas',
    kinds: { 'paling-sedikit': 'Paling sedikit', 'paling-banyak': 'Paling banyak' },
    percent: 'Persen dari Dana Desa',
    fungsi: 'Kode kegiatan yang dihitung',
    fungsiHint: 'Awal kode, dipisah koma: 4.2, 5.3.00',
    basis: 'Dasar aturan',
    remove: 'Hapus ketentuan',
    wrong: 'Isi nama, persen 0 sampai 100, kode kegiatan dan dasarnya.',
  },
  indikator: {
    lpj: 'LPJ tepat waktu',
    lpjChoices: { lpj: 'LPJ saja', 'lpj-dan-semester': 'LPJ dan laporan semester I' },
    dokumen: 'Dokumen yang difasilitasi, dua tiap desa',
    dokumenChoices: {
      'murni-perubahan': 'APBDes murni dan Perubahan',
      'apbdes-lpj': 'APBDes dan LPJ',
      'keuangan-aset': 'APBDes dan laporan aset',
    },
    bumdes: 'BUMDes disebut aktif bila',
    needsDireksi: 'punya direktur yang masa jabatannya berlaku',
    needsLaporan: 'melapor untuk periode terakhir',
    needsOmzet: 'punya omzet',
    pkk: 'TP PKK disebut aktif bila',
    needsSk: 'punya SK yang berlaku',
    needsKegiatan: 'mencatat kegiatan pada tahun itu',
  },
} as const;
