import { formatRp } from '../../../domain/basics/rupiah.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/totals.ts';
import { FieldsPart } from '../fields/fields-part.tsx';
import { perubahanSection } from './fields.ts';
import { OverviewPart } from './overview-part.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';
import { perubahanText as words } from './words.ts';

/** Why the plan is changed, and how much of it has been so far. */
export function PerubahanPart() {
  const { content, isPerubahan } = useRkpdesForm();
  if (!isPerubahan) return <OverviewPart />;
  const { semula } = content.perubahan;
  const { added, changed, removed } = compareKegiatan(semula, content.kegiatan);
  const before = formatRp(computeRkpdesTotals({ kegiatan: semula }).total);
  const after = formatRp(computeRkpdesTotals(content).total);
  return (
    <FieldsPart section={perubahanSection}>
      {Object.keys(semula).length > 0 && (
        <section class="card stack">
          <h2>{words.changes}</h2>
          <p>{words.counts(added.length, changed.length, removed.length)}</p>
          <p class="small muted">{words.totals(before, after)}</p>
        </section>
      )}
    </FieldsPart>
  );
}
