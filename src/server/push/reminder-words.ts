import { groupBy } from '../../domain/basics/group-by.ts';
import { must } from '../../domain/basics/must.ts';
import { formatTanggal } from '../../domain/basics/tanggal.ts';
import type { DueToday } from '../../domain/reminders/reminders.ts';
import { fillAddress, sharedAddresses } from '../../sync/page-addresses.ts';
import type { PushPayload } from '../../sync/messages/push.ts';

/** To a desa: how many, until when; the most pressing as the title. Null = nothing to say. */
export function owedWords(desa: string, owed: readonly DueToday[]): PushPayload | null {
  const [first, ...others] = byDue(owed);
  if (!first) return null;
  return {
    title: `${first.length} laporan Desa ${desa} ${leftWords(first)}`,
    body: others.length === 0 ? untilWords(first) : others.map(otherWords).join(', ') + '.',
    path:
      owed.length === 1
        ? fillAddress(sharedAddresses.laporan, ...must(owed[0]).report.split('/'))
        : sharedAddresses.home,
  };
}

/** To the kecamatan: how many evaluations, and how many working days they still have. */
export function clockWords(clocks: readonly DueToday[]): PushPayload | null {
  const [first, ...others] = byDue(clocks);
  if (!first) return null;
  const words = (group: Group) => `${group.length} evaluasi tinggal ${head(group).left} hari kerja`;
  return {
    title: words(first),
    body: others.length === 0 ? untilWords(first) : others.map(words).join(', ') + '.',
    path: sharedAddresses.antrean,
  };
}

type Group = readonly DueToday[];

/** What is due on the same day together, in the order given. */
function byDue(all: readonly DueToday[]): readonly Group[] {
  return [...groupBy(all, ({ due }) => due).values()];
}

function leftWords(group: Group): string {
  const { left } = head(group);
  if (left < 0) return `terlambat ${-left} hari`;
  return left === 1 ? 'jatuh tempo besok' : `jatuh tempo ${left} hari lagi`;
}

function otherWords(group: Group): string {
  return `${group.length} lagi ${leftWords(group)}`;
}

function untilWords(group: Group): string {
  const { due, left } = head(group);
  return `${left < 0 ? 'Batasnya' : 'Paling lambat'} ${formatTanggal(due)}.`;
}

function head(group: Group): DueToday {
  return must(group[0], 'a group of none');
}
