import { reportKey } from '../../domain/basics/ids.ts';
import { formatTanggal, formatWaktu } from '../../domain/basics/tanggal.ts';
import type { ReportDoc } from '../../domain/workflow/documents.ts';
import { useDesaName } from '../hooks/use-place-name.ts';
import { paths } from '../paths.ts';
import { hurriedFrom } from '../selectors/evaluation-queue.ts';
import type { QueueEntry } from '../selectors/evaluation-queue.ts';
import { antreanText as words } from '../text/periksa.ts';
import { reportTitle } from '../text/states.ts';
import { Icon } from './icon.tsx';
import { StateChip } from './state-chip.tsx';

interface Props {
  readonly doc: ReportDoc;
  /** Its running clock; without it the report has been decided. */
  readonly entry?: QueueEntry;
}

/** One filed report on the verifikator's desk. */
export function QueueCard({ doc, entry }: Props) {
  const { desa, kind, tahun } = reportKey(doc.report);
  const desaName = useDesaName(desa);
  const { filing, lastFiled, opened, revision } = doc;
  if (!filing || !lastFiled) return null;
  return (
    <li class="card owed">
      <a class="owed-link" href={paths.periksa(filing)}>
        <span class="owed-head">
          <strong>{desaName}</strong>
          {entry && <ClockChip entry={entry} />}
        </span>
        <span>{reportTitle(kind, tahun)}</span>
        <span class="row">
          <StateChip state={doc.state} />
          {entry && opened && <span class="small">{words.openedBy(opened.by.nama)}</span>}
        </span>
        <span class="small muted">
          {lastFiled.receivedAt && words.received(formatWaktu(lastFiled.receivedAt), revision)}
          {entry && (
            <>
              <br />
              {words.due(formatTanggal(entry.due))}
              {entry.isOverdue && ` · ${words.overdueNote}`}
            </>
          )}
        </span>
        <Icon name="forward" />
      </a>
    </li>
  );
}

function ClockChip({ entry: { left, isOverdue } }: { readonly entry: QueueEntry }) {
  const tone = isOverdue ? 'bad' : left <= hurriedFrom ? 'warn' : 'idle';
  return (
    <span class="chip" data-tone={tone}>
      {tone !== 'idle' && <Icon name="warning" size={18} />}
      {isOverdue ? words.overdue : words.left(left)}
    </span>
  );
}
