import type { PushStanding, PushTrouble } from './push-state.ts';

const standings: Readonly<Record<PushStanding['kind'], string>> = {
  unsupported:
    'Peramban ini tidak dapat menerima pengingat saat Tepat ditutup. Di iPhone, pasang Tepat di layar ' +
    'utama lebih dahulu. Tanpa ini pun, yang jatuh tempo selalu terlihat di dalam Tepat.',
  denied: 'Pengingat ditolak di perangkat ini. Untuk mengizinkannya lagi:',
  'not-offered':
    'Server kecamatan tidak mengirim pengingat ke HP. Yang jatuh tempo terlihat di dalam Tepat.',
  off: 'Mati. Bila dinyalakan, HP ini diberi tahu paling banyak sekali sehari tentang yang jatuh tempo, juga saat Tepat ditutup.',
  on: 'Menyala. HP ini diberi tahu paling banyak sekali sehari bila ada yang jatuh tempo.',
};

const troubles: Readonly<Record<PushTrouble, string>> = {
  'no-line': 'Belum menyala: tidak ada sinyal. Coba lagi saat ada sinyal.',
  'sign-in': 'Belum menyala: masuk lagi lebih dahulu, di kartu Akun di atas.',
  'no-service':
    'Belum menyala: layanan notifikasi peramban ini tidak dapat dihubungi. Coba lagi nanti; Tepat tetap ' +
    'dapat dipakai tanpa pengingat.',
  'not-answered':
    'Belum menyala: pertanyaan peramban belum dijawab. Ketuk lagi, lalu pilih Izinkan.',
  refused: 'Belum menyala: server kecamatan sedang tidak dapat menerimanya. Coba lagi nanti.',
};

/** Reminders on this device, while the app is closed. */
export const pengingatHpText = {
  title: 'Pengingat di HP ini',
  standings,
  troubles,
  turnOn: 'Nyalakan pengingat',
  turningOn: 'Menyalakan…',
  turnOff: 'Matikan pengingat',
  needsLine: 'Tidak ada sinyal: menyalakan pengingat perlu sinyal.',
  unchecked: 'Tidak ada sinyal, jadi belum dapat dicek ke server.',
  allowAgain: [
    'Bila Tepat terpasang: buka Setelan HP › Aplikasi › Tepat › Notifikasi, lalu izinkan.',
    'Bila di peramban: ketuk tanda di kiri alamat › Izin › Notifikasi › Izinkan.',
    'Kembali ke halaman ini.',
  ],
} as const;
