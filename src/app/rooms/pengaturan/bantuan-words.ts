export const bantuanText = {
  title: 'Bantuan',
  marks: 'Arti tanda',
  marksLead:
    'Tanda hanya muncul bila benar. Tidak pernah ada centang untuk sesuatu yang belum terjadi.',
  phone: 'Laporan hanya ada di HP ini. Tetap aman, tetapi belum sampai di kecamatan.',
  received: 'Server kecamatan sudah menyimpannya. Tanda terima sudah bernomor.',
  opened: 'Verifikator kecamatan sudah membukanya.',
  accepted: 'Kecamatan menerima laporan ini.',
  keys: 'Tombol papan ketik di meja',
  keysLead:
    'Untuk laptop, di Antrean, Papan, Periksa, dan Cari. Tidak berlaku selagi Anda mengetik di isian.',
  keyList: [
    ['/', 'Cari'],
    ['Ctrl K', 'Cari'],
    ['↓ ↑', 'Baris berikut dan sebelumnya di Antrean dan hasil Cari'],
    ['↓ ↑ ← →', 'Kotak di Papan'],
    ['Enter', 'Buka yang terpilih'],
    ['?', 'Halaman ini'],
  ],
  sections: [
    {
      title: 'Tanpa sinyal',
      body: 'Menulis, membaca, dan mengajukan laporan dapat dilakukan tanpa sinyal. Pengajuan menunggu di HP dan terkirim sendiri begitu ada sinyal, juga setelah aplikasi ditutup.',
    },
    {
      title: 'Tidak ada sinyal sama sekali',
      body: 'Titipkan kiriman ke HP pembina yang datang: Pengaturan, Titip lewat pembina. Isinya terkunci sampai di kecamatan, dan waktu mengajukan tetap waktu Anda.',
    },
    {
      title: 'Tepat waktu',
      body: 'Waktu mengajukan adalah saat Anda menekan Kirim. Waktu diterima adalah saat server kecamatan menyimpannya. Keduanya dicatat. Laporan yang diajukan sebelum batas dan sampai dalam 3 hari kerja sesudahnya tetap tepat waktu, asalkan jam HP benar.',
    },
    {
      title: 'Masuk lagi',
      body: 'Bila waktu masuk habis, Anda tetap dapat menulis dan membaca. Hanya mengirim yang perlu masuk lagi; sesudah itu pengiriman berjalan sendiri.',
    },
    {
      title: 'Dua HP',
      body: 'Bila dua HP mengubah draf yang sama, isian yang berbeda digabung. Isian yang sama ditampilkan berdampingan dan Anda memilih yang benar.',
    },
  ],
} as const;
