import { formatRp } from '../../../domain/basics/rupiah.ts';
import { sumberDanaList, sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { computeRkpdesTotals } from '../../../domain/reports/rkpdes/totals.ts';
import { paguText as words, rkpdesText } from './words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { useRkpdesForm } from './use-rkpdes-form.ts';
import { WholeRupiahField } from '../fields/whole-rupiah-field.tsx';

/** What each source is expected to bring, beside what the kegiatan plan to spend from it. */
export function PaguPart() {
  const { content, change } = useRkpdesForm();
  const { bySumberDana } = computeRkpdesTotals(content);
  useFieldInAddress();
  const known = sumberDanaList.map(({ code }) => code);
  const own = [...bySumberDana.keys(), ...Object.keys(content.pagu)].filter(
    (code) => code !== '' && !known.includes(code),
  );
  return (
    <FormPage title={rkpdesText.sections.pagu}>
      <div class="stack">
        <p>{words.lead}</p>
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
      </div>
    </FormPage>
  );
}

function plannedText(planned: number, pagu: number | null): string {
  if (planned === 0) return '';
  const isOver = pagu !== null && planned > pagu;
  return isOver ? words.over(formatRp(planned)) : words.planned(formatRp(planned));
}
