import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { shortTime } from '../../frame/sync-line.ts';
import { useNow } from '../../kit/use-now.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusalNote } from '../../standing/refusal-note.tsx';
import { StateChip } from '../../standing/state-chip.tsx';
import { paths } from '../../paths.ts';
import type { ReportView } from '../../store/phone.ts';
import { reportTitle } from '../../standing/words.ts';
import { formText as words } from './words.ts';

const PerdesCard = lazyPart(() => import('../../perdes/perdes-card.tsx'), 'PerdesCard');

interface Props {
  readonly report: ReportId;
  readonly view: ReportView;
}

/** The report lies at the kecamatan or was accepted: it can be read, not written. */
export function ClosedReport({ report, view: { doc, filing, local } }: Props) {
  const { kind, tahun } = reportKey(report);
  const isAccepted = doc?.state === 'diterima';
  const now = useNow();
  return (
    <Page
      title={reportTitle(kind, tahun)}
      stage={doc ? stageOf(doc, now) : undefined}
      back={paths.home}
    >
      {local && <RefusalNote draft={local} />}
      <EmptyState icon="receipt" title={isAccepted ? words.acceptedTitle : words.closedTitle}>
        {doc && <StateChip state={doc.state} />}
        <p>{isAccepted ? words.acceptedLead : words.closedLead}</p>
        {filing && (
          <>
            <ButtonLink href={paths.dokumen(filing.filing)} look="main">
              {words.see}
            </ButtonLink>
            <ButtonLink href={paths.tandaTerima(filing.filing)}>{words.receipt}</ButtonLink>
          </>
        )}
      </EmptyState>
      {isAccepted && filing && <PerdesCard report={report} filing={filing.filing} />}
    </Page>
  );
}

/** By the time of the server once it has it: before, nobody but this device knows of it. */
function stageOf({ state, lastFiled }: ReportDoc, now: Instant): string | undefined {
  if (state === 'diterima') return words.accepted;
  if (!lastFiled) return undefined;
  if (lastFiled.receivedAt === null) return words.filed(shortTime(lastFiled.filedAt, now));
  const waktu = shortTime(lastFiled.receivedAt, now);
  return state === 'diperiksa' ? words.opened(waktu) : words.sent(waktu);
}
