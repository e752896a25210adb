import { formatTanggal } from '../../domain/basics/tanggal.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';
import { useCalendar } from '../office/use-calendar.ts';
import { useToday } from '../kit/use-now.ts';
import { paths } from '../paths.ts';
import { latePerdes } from './late-perdes.ts';
import { perdesAlarmText as words } from './words.ts';
import { FilingLink } from '../standing/filing-link.tsx';
import '../frame/document.css';

/** Perdes that were to be set or sent by now (A5, A6), above the board. */
export function PerdesAlarms({ reports }: { readonly reports: readonly ReportDoc[] }) {
  const late = latePerdes(reports, useToday(), useCalendar());
  if (late.length === 0) return null;
  return (
    <details class="card small no-print" data-tone="warn">
      <summary>{words.late(late.length)}</summary>
      <ul class="bullets">
        {late.map(({ doc, step, due }) => (
          <li key={doc.id}>
            {doc.filing && <FilingLink doc={doc} href={paths.periksa(doc.filing)} />}
            {': '}
            {words[step](formatTanggal(due))}
          </li>
        ))}
      </ul>
    </details>
  );
}
