import { realisasiFormText as words } from './words.ts';
import { PartLink } from '../frame/part-row.tsx';
import { StartChoices } from './start-choices.tsx';
import { useBudget } from './use-budget.ts';

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
