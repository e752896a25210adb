export const tandaTerimaText = {
  title: 'Tanda terima',
  listTitle: 'Tanda terima',
  number: 'Nomor',
  noNumber: 'Belum ada nomor: belum diterima server',
  waiting:
    'Laporan ini sudah Anda ajukan dan tersimpan di HP ini. Nomor keluar begitu server kecamatan menerimanya; pengiriman berjalan sendiri saat ada sinyal.',
  report: 'Laporan',
  desa: 'Desa',
  kepalaDesa: 'Kepala desa',
  filedBy: 'Diajukan oleh',
  revision: 'Pengajuan ke',
  filedAt: 'Diajukan (jam HP)',
  receivedAt: 'Diterima server',
  notReceived: 'Belum diterima',
  hash: 'Sidik isi (SHA-256)',
  hashHint:
    'Isi laporan yang sama selalu menghasilkan sidik yang sama. Satu angka berubah, sidiknya berbeda.',
  qr: 'Kode QR untuk mencocokkan tanda terima',
  qrHint: 'Pindai untuk mencocokkan sidik pada kertas dengan yang tersimpan di Tepat.',
  hashSame: 'Sidik pada kertas sama dengan yang tersimpan di sini.',
  hashDiffers: 'Sidik pada kertas TIDAK sama dengan yang tersimpan di sini.',
  print: 'Cetak',
  share: 'Bagikan',
  see: 'Lihat isi laporan',
  none: 'Belum ada pengajuan',
  noneLead: 'Tanda terima muncul di sini begitu desa mengajukan laporan.',
  notHere: 'Pengajuan ini tidak ada di perangkat ini. Sambungkan ke kecamatan, lalu buka lagi.',
  official: (kecamatan: string, kabupaten: string) =>
    `Kecamatan ${kecamatan} · Kabupaten ${kabupaten}`,
  note: 'Tanda terima ini dibuat oleh aplikasi Tepat dan dapat dicocokkan dengan nomor dan sidik isi di kecamatan.',
} as const;

/** What is handed on about a filing: enough to find it and to compare its content. */
export function shareWords(filing: {
  readonly title: string;
  readonly desaName: string;
  readonly receipt: string;
  readonly filedAt: string;
  readonly contentHash: string;
}): string {
  const { title, desaName, receipt, filedAt, contentHash } = filing;
  return [
    `${title} Desa ${desaName}`,
    `${tandaTerimaText.number}: ${receipt}`,
    `${tandaTerimaText.filedAt}: ${filedAt}`,
    `${tandaTerimaText.hash}: ${contentHash}`,
  ].join('\n');
}
