import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useToday } from '../../kit/use-now.ts';
import { paths } from '../../paths.ts';
import { clockAlarms } from '../../standing/clock-alarms.ts';
import { alarmText as words } from '../../standing/evaluasi-words.ts';
import { Icon } from '../../kit/icon.tsx';
import { FilingLink } from '../../standing/filing-link.tsx';

const tones = { silent: 'bad', lastDay: 'bad', hurried: 'warn' } as const;

/** Evaluations whose clock ends soon or has ended (A3, A3d), above the queue and the board. */
export function ClockAlarms({ reports }: { readonly reports: readonly ReportDoc[] }) {
  const alarms = clockAlarms(reports, useToday(), useCalendar());
  if (alarms.length === 0) return null;
  return (
    <section class="stack no-print" aria-label={words.title}>
      {alarms.map(({ kind, docs }) => (
        <div key={kind} class="card small alarm" data-tone={tones[kind]}>
          <p>
            <Icon name="warning" size={18} /> {words[kind](docs.length)}
          </p>
          <p class="row">
            {docs.map(
              (doc) =>
                doc.filing && (
                  <FilingLink key={doc.id} doc={doc} href={paths.periksa(doc.filing)} />
                ),
            )}
          </p>
        </div>
      ))}
    </section>
  );
}
