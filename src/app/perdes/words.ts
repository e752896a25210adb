export const perdesText = {
  title: 'Perdes',
  record: 'Catat Perdes',
  change: 'Ubah catatan Perdes',
  lead: 'Setelah Perdes ditetapkan dan diundangkan, catat nomor dan tanggalnya.',
  nomor: 'Nomor Perdes',
  tanggal: 'Tanggal Perdes',
  nomorPerkades: 'Nomor Perkades penjabaran',
  tanggalPerkades: 'Tanggal Perkades penjabaran',
  dikirim: 'Tanggal disampaikan kepada bupati melalui camat',
  dikirimHint: 'Kosongkan bila belum; isi begitu salinannya disampaikan.',
  sentBefore: 'Tanggal disampaikan lebih awal daripada tanggal Perdes.',
  note: (tanggal: string) =>
    `Salinan Perdes disampaikan kepada bupati melalui camat paling lambat ${tanggal}: 7 hari kerja setelah diundangkan, dihitung dari tanggal Perdes.`,
  noteEmpty:
    'Salinan Perdes disampaikan kepada bupati melalui camat paling lama 7 hari kerja setelah diundangkan.',
  missing: 'Isi nomor dan tanggal Perdes.',
  save: 'Simpan',
  none: 'Desa belum mencatat Perdesnya.',
  empty: '-',
} as const;

export const perdesAlarmText = {
  late: (count: number) => `${count} Perdes lewat waktu`,
  set: (tanggal: string) => `ditetapkan paling lambat ${tanggal}, belum dicatat desa`,
  send: (tanggal: string) =>
    `disampaikan kepada bupati melalui camat paling lambat ${tanggal}, belum dicatat desa`,
} as const;
