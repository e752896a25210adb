import { formatTanggal } from '../../domain/basics/tanggal.ts';
import type { Reminder } from '../../domain/reminders/reminders.ts';
import { reportTitle } from './words.ts';

/** One thing a desa is reminded of, as messages and letters say it. */
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
  send: 'mohon disampaikan kepada bupati melalui camat',
} as const;

function leftWords(left: number): string {
  if (left < 0) return `terlambat ${-left} hari`;
  if (left === 0) return 'hari ini terakhir';
  return left === 1 ? 'besok' : `${left} hari lagi`;
}
