import { formatRp } from '../../../domain/basics/rupiah.ts';
import type { PairDifference } from '../../../domain/reports/realisasi/pairs.ts';
import { takeAnggaran } from '../../../domain/reports/realisasi/take-anggaran.ts';
import { Button } from '../../kit/button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { realisasiFormText } from './words.ts';
import { anggaranText as words } from './parts-words.ts';
import { sourceName } from './document-facts.ts';
import { useBudget, type BudgetHere } from './use-budget.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const SHOWN = 20;

/** Which APBDes the anggaran comes from, where the one in force differs, and the way to take it over. */
export function AnggaranPart() {
  const { content, tahun, change } = useRealisasiForm();
  const budget = useBudget();
  const inForce = budget?.inForce ?? null;
  const differences = budget?.differences ?? [];
  return (
    <FormPage title={realisasiFormText.sections.anggaran} withFoot={false} stack>
      <Facts
        facts={[
          [words.from, sourceName(content.asal, tahun)],
          [words.inForce, sourceName(inForce, tahun)],
        ]}
      />
      <p role="status">{budget && standing(budget)}</p>
      {differences.length > 0 && <DifferenceList differences={differences} />}
      {inForce && budget?.isOther && (
        <>
          <Button look="main" wide onClick={() => change((kept) => takeAnggaran(kept, inForce))}>
            {words.update}
          </Button>
          <p class="small muted">{words.lead}</p>
        </>
      )}
    </FormPage>
  );
}

function standing({ inForce, differences }: BudgetHere): string {
  if (inForce === null) return words.missing;
  return differences.length === 0 ? words.same : realisasiFormText.differs(differences.length);
}

function DifferenceList({ differences }: { readonly differences: readonly PairDifference[] }) {
  const more = differences.length - SHOWN;
  return (
    <ul class="steps">
      {differences.slice(0, SHOWN).map(({ fungsi, rekening, here, there }) => (
        <li key={`${fungsi} ${rekening}`} class="angka">
          {words.code(`${fungsi} ${rekening}`.trim(), formatRp(here), formatRp(there))}
        </li>
      ))}
      {more > 0 && <li>{words.more(more)}</li>}
    </ul>
  );
}
