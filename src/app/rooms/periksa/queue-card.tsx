import { reportKey } from '../../../domain/basics/ids.ts';
import { formatTanggal, formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Clock } from '../../../domain/obligations/clock-of.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { paths } from '../../paths.ts';
import { alarmOf } from '../../standing/clock-alarms.ts';
import type { QueueEntry } from '../../standing/evaluation-queue.ts';
import { antreanText as words } from './words.ts';
import { reportTitle } from '../../standing/words.ts';
import { TightNote } from '../../standing/deadline.tsx';
import { Chip } from '../../kit/chip.tsx';
import { Icon } from '../../kit/icon.tsx';
import { StateChip } from '../../standing/state-chip.tsx';
import { TakeFilingCard } from './take-filing-card.tsx';

interface Props {
  readonly doc: ReportDoc;
  /** Its place in line; without it the report has been decided. */
  readonly entry?: QueueEntry;
  /** Its verdict waits on this device for the server. */
  readonly isUnsent?: boolean;
}

/** One filed report on the verifikator's desk. */
export function QueueCard({ doc, entry, isUnsent = false }: Props) {
  const { desa, kind, tahun } = reportKey(doc.report);
  const desaName = useDesaName(desa);
  const { filing, lastFiled, opened, revision } = doc;
  if (!filing || !lastFiled) return null;
  const clock = entry?.clock ?? null;
  return (
    <li class="card owed">
      <a class="owed-link" href={paths.periksa(filing)}>
        <span class="owed-head">
          <strong>{desaName}</strong>
          {clock && <ClockChip clock={clock} />}
        </span>
        <span>{reportTitle(kind, tahun)}</span>
        <span class="row">
          <StateChip state={doc.state} isUnsent={isUnsent} isNihil={doc.nihil} />
          {entry && opened && <span class="small">{words.openedBy(opened.by.nama)}</span>}
        </span>
        <span class="small muted">
          {lastFiled.receivedAt && words.received(formatWaktu(lastFiled.receivedAt), revision)}
          {clock && (
            <>
              <br />
              {words.due(formatTanggal(clock.due))}
              {clock.isOverdue && ` · ${words.overdueNote}`}
            </>
          )}
        </span>
        <Icon name="forward" />
      </a>
      {entry && <TakeFilingCard doc={doc} />}
      {entry?.tight && <TightNote tight={entry.tight} />}
    </li>
  );
}

function ClockChip({ clock: { left, isOverdue, hariKerja } }: { readonly clock: Clock }) {
  const alarm = alarmOf({ isOverdue, left });
  const tone = alarm === null ? 'idle' : alarm === 'hurried' ? 'warn' : 'bad';
  return (
    <Chip tone={tone}>
      {tone !== 'idle' && <Icon name="warning" size={18} />}
      {isOverdue ? words.overdue(hariKerja) : words.left(left)}
    </Chip>
  );
}
