import { formatRp } from '../../../domain/basics/rupiah.ts';
import { compareKegiatan } from '../../../domain/reports/rkpdes/compare.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/schema.ts';
import { sumberDanaList, sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { FieldsPart } from '../fields/fields-part.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { WholeRupiahField } from '../fields/whole-rupiah-field.tsx';
import { isiSection, tahapanSection, timSection, perubahanSection } from './fields.ts';
import { rkpdesFindingText } from './findings-words.ts';
import { KegiatanPart } from './kegiatan-part.tsx';
import { StartPart } from './start-part.tsx';
import { isiLead, timLead, perubahanText as words, paguText, rkpdesText } from './words.ts';
import { OverviewPart } from './overview-part.tsx';
import { useRkpdesForm } from './use-rkpdes-form.ts';

/** The parts of the form besides its overview and the files. */
export const rkpdesParts = {
  kegiatan: KegiatanPart,
  pagu: PaguPart,
  tahapan: () => <FieldsPart section={tahapanSection} sentence={rkpdesFindingText} />,
  isi: () => <FieldsPart section={isiSection} lead={isiLead} />,
  tim: () => <FieldsPart section={timSection} lead={timLead} />,
  mulai: StartPart,
  perubahan: PerubahanPart,
} as const;

/** Why the plan is changed, and how much of it has been so far. */
function PerubahanPart() {
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

/** What each source is expected to bring, beside what the kegiatan plan to spend from it. */
function PaguPart() {
  const { content, change } = useRkpdesForm();
  const { bySumberDana } = computeRkpdesTotals(content);
  useFieldInAddress();
  const known = sumberDanaList.map(({ code }) => code);
  const own = [...bySumberDana.keys(), ...Object.keys(content.pagu)].filter(
    (code) => code !== '' && !known.includes(code),
  );
  return (
    <FormPage title={rkpdesText.sections.pagu} stack>
      <p>{paguText.lead}</p>
      {[...new Set([...known, ...own])].map((code) => (
        <WholeRupiahField
          key={code}
          name={`pagu-${code}`}
          label={sumberDanaName(code)}
          value={content.pagu[code] ?? null}
          hint={plannedText(bySumberDana.get(code) ?? 0, content.pagu[code] ?? null)}
          onInput={(amount) =>
            change((kept) => ({ ...kept, pagu: { ...kept.pagu, [code]: amount } }))
          }
        />
      ))}
    </FormPage>
  );
}

function plannedText(planned: number, pagu: number | null): string {
  if (planned === 0) return '';
  const isOver = pagu !== null && planned > pagu;
  return isOver ? paguText.over(formatRp(planned)) : paguText.planned(formatRp(planned));
}
