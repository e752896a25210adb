import { reportId, reportKey } from '../../../domain/basics/ids.ts';
import { filedRealisasi } from '../../../domain/reports/realisasi/checks/periods.ts';
import { takeAnggaran, takeRealisasi } from '../../../domain/reports/realisasi/take-anggaran.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { paths } from '../../paths.ts';
import { startRealisasiText as words } from './words.ts';
import { reportTitle, stateNames } from '../../standing/words.ts';
import { useBudget } from './use-budget.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

/** How a report begins: on the APBDes in force, said by its name and its standing. */
export function StartChoices() {
  const { report, tahun, kind, related, change } = useRealisasiForm();
  const budget = useBudget();
  if (!budget) return null;
  const { inForce } = budget;
  if (!inForce) {
    const apbdes = reportId({ desa: reportKey(report).desa, kind: 'apbdes', tahun });
    return (
      <EmptyState icon="table" title={words.noneTitle(tahun)}>
        <p>{words.noneLead}</p>
        <ButtonLink href={paths.laporan(apbdes)} look="main">
          {words.openApbdes(reportTitle('apbdes', tahun))}
        </ButtonLink>
      </EmptyState>
    );
  }
  const title = reportTitle(inForce.kind, tahun);
  const semester2 =
    kind === 'lpj-realisasi' && filedRealisasi(related, { kind: 'realisasi-semester-2', tahun });
  return (
    <section class="card stack">
      <h2>{words.title}</h2>
      <p>{words.lead(Object.keys(inForce.lines).length)}</p>
      {!inForce.isAccepted && (
        <p class="card" data-tone="warn">
          {words.notAccepted(title, stateNames[inForce.state])}
        </p>
      )}
      <Button look="main" wide onClick={() => change((kept) => takeAnggaran(kept, inForce))}>
        {words.start(title)}
      </Button>
      {semester2 && (
        <>
          <Button
            wide
            onClick={() => change((kept) => takeRealisasi(takeAnggaran(kept, inForce), semester2))}
          >
            {words.withSemester}
          </Button>
          <p class="small muted">{words.withSemesterLead}</p>
        </>
      )}
    </section>
  );
}
