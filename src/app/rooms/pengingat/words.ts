import type { DesaReminders } from '../../../domain/reminders/reminders.ts';
import { reminderLine } from '../../standing/reminder-line-words.ts';

export const pengingatText = {
  title: 'Pengingat',
  lead: 'Pesan siap kirim untuk tiap desa. Tepat tidak mengirim sendiri: buka di WhatsApp, periksa, lalu kirim.',
  ahead: 'Jatuh tempo dalam',
  days: (days: number) => (days === 1 ? '1 hari' : `${days} hari`),
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

/** WhatsApp with the text filled in; the person sends it. */
export function whatsappLink(number: string, message: string): string {
  return `https://wa.me/${number}?text=${encodeURIComponent(message)}`;
}
