import { reportId, reportKey } from '../../../domain/basics/ids.ts';
import { filedRealisasi } from '../../../domain/reports/realisasi/checks/periods.ts';
import { takeAnggaran, takeRealisasi } from '../../../domain/reports/realisasi/take-anggaran.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { paths } from '../../paths.ts';
import { reportTitle, stateNames } from '../../standing/words.ts';
import { PartLink } from '../frame/part-row.tsx';
import { realisasiFormText as words, startRealisasiText } from './words.ts';
import { useBudget } from './use-budget.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

interface Props {
  /** The report has no lines yet. */
  readonly isEmpty: boolean;
}

/** Where a report begins; later, that the APBDes in force is another than the one it began with. */
export function BudgetLead({ isEmpty }: Props) {
  const budget = useBudget();
  if (isEmpty) return <StartChoices />;
  if (!budget?.isNewer) return null;
  return (
    <PartLink
      bagian="anggaran"
      title={words.sections.anggaran}
      icon="warning"
      tone="warn"
      detail={words.differs(budget.differences.length)}
    />
  );
}

/** How a report begins: on the APBDes in force, said by its name and its standing. */
function StartChoices() {
  const { report, tahun, kind, related, change } = useRealisasiForm();
  const budget = useBudget();
  if (!budget) return null;
  const { inForce } = budget;
  if (!inForce) {
    const apbdes = reportId({ desa: reportKey(report).desa, kind: 'apbdes', tahun });
    return (
      <EmptyState icon="table" title={startRealisasiText.noneTitle(tahun)}>
        <p>{startRealisasiText.noneLead}</p>
        <ButtonLink href={paths.laporan(apbdes)} look="main">
          {startRealisasiText.openApbdes(reportTitle('apbdes', tahun))}
        </ButtonLink>
      </EmptyState>
    );
  }
  const title = reportTitle(inForce.kind, tahun);
  const semester2 =
    kind === 'lpj-realisasi' && filedRealisasi(related, { kind: 'realisasi-semester-2', tahun });
  return (
    <section class="card stack">
      <h2>{startRealisasiText.title}</h2>
      <p>{startRealisasiText.lead(Object.keys(inForce.lines).length)}</p>
      {!inForce.isAccepted && (
        <p class="card" data-tone="warn">
          {startRealisasiText.notAccepted(title, stateNames[inForce.state])}
        </p>
      )}
      <Button look="main" wide onClick={() => change((kept) => takeAnggaran(kept, inForce))}>
        {startRealisasiText.start(title)}
      </Button>
      {semester2 && (
        <>
          <Button
            wide
            onClick={() => change((kept) => takeRealisasi(takeAnggaran(kept, inForce), semester2))}
          >
            {startRealisasiText.withSemester}
          </Button>
          <p class="small muted">{startRealisasiText.withSemesterLead}</p>
        </>
      )}
    </section>
  );
}
