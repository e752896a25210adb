import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { DesaReminders, Reminder } from '../../../domain/reminders/reminders.ts';
import { reportTitle } from '../../standing/words.ts';

export const pengingatText = {
  title: 'Pengingat',
  lead: 'Pesan siap kirim untuk tiap desa. Tepat tidak mengirim sendiri: buka di WhatsApp, periksa, lalu kirim.',
  ahead: 'Jatuh tempo dalam',
  days: (days: number) => (days === 1 ? '1 hari' : `${days} hari`),
  nothing: 'Tidak ada yang perlu diingatkan.',
  count: (count: number) => `${count} hal`,
  whatsapp: 'Buka di WhatsApp',
  copy: 'Salin pesan',
  copied: 'Pesan tersalin.',
  copyFailed: 'Pesan tidak dapat disalin. Pilih teksnya dan salin sendiri.',
  noKontak: 'Nomor WhatsApp desa belum diisi admin di Setelan.',
  none: 'Semua desa sudah melaporkan yang jatuh tempo.',
} as const;

/** The message to one desa, as it is sent. */
export function reminderMessage(
  { desa, reminders }: DesaReminders,
  { kecamatan, nama }: { readonly kecamatan: string; readonly nama: string },
): string {
  const greeting =
    nama === '' ? `Yth. Pemerintah Desa ${desa.name}` : `Yth. ${nama}, Desa ${desa.name}`;
  const lines = reminders.map((reminder, index) => `${index + 1}. ${reminderLine(reminder)}`);
  return [
    `${greeting}.`,
    '',
    `Pengingat dari Kecamatan ${kecamatan}:`,
    ...lines,
    '',
    'Laporan dapat dikirim lewat Tepat, juga tanpa sinyal. Terima kasih.',
  ].join('\n');
}

export function reminderLine(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'file': {
      const { obligation, due, left } = reminder;
      const title = reportTitle(obligation.kind, obligation.tahun);
      return `${title}: paling lambat ${formatTanggal(due)} (${leftWords(left)}).`;
    }
    case 'correct': {
      const { obligation, due } = reminder;
      const until = due === null ? '' : `, paling lambat ${formatTanggal(due)}`;
      return `${reportTitle(obligation.kind, obligation.tahun)}: dikembalikan, mohon diperbaiki${until}.`;
    }
    case 'perdes': {
      const { obligation, step, due, left } = reminder;
      const title = reportTitle(obligation.kind, obligation.tahun);
      return `Perdes ${title}: ${perdesSteps[step]} paling lambat ${formatTanggal(due)} (${leftWords(left)}).`;
    }
    default:
      return `Rekomendasi ${reminder.rekomendasi.nomor ?? ''}: mohon tindak lanjutnya.`.replace(
        '  ',
        ' ',
      );
  }
}

const perdesSteps = {
  set: 'mohon ditetapkan dan dicatat',
  send: 'mohon disampaikan kepada bupati',
} as const;

function leftWords(left: number): string {
  if (left < 0) return `terlambat ${-left} hari`;
  if (left === 0) return 'hari ini terakhir';
  return left === 1 ? 'besok' : `${left} hari lagi`;
}

/** WhatsApp with the text filled in; the person sends it. */
export function whatsappLink(number: string, message: string): string {
  return `https://wa.me/${number}?text=${encodeURIComponent(message)}`;
}
