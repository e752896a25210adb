import { formatRp } from '../../../domain/basics/rupiah.ts';
import { computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { FindingList } from '../../standing/finding-list.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { realisasiFindingText } from './findings-words.ts';
import { realisasiFormText } from './words.ts';
import { kasText as words } from './parts-words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { changePart } from './edits.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

const { kasNames, sections, silpa: silpaName } = realisasiFormText;
const fields = [
  ['bank', kasNames.bank, words.bankHint],
  ['tunai', kasNames.tunai, words.tunaiHint],
  ['pajakTerutang', kasNames.pajak, words.pajakHint],
] as const;

/** The money that is there on 31 December, beside the SiLPA that the report says is left (I10). */
export function KasPart() {
  const { content, change, findings } = useRealisasiForm();
  useFieldInAddress();
  const { kas } = content;
  const cash = (kas.bank ?? 0) + (kas.tunai ?? 0) - (kas.pajakTerutang ?? 0);
  const { silpa } = computeRealisasiTotals(content).realisasi;
  return (
    <FormPage title={sections.kas} withFoot={false}>
      <div class="stack">
        <p>{words.lead}</p>
        {fields.map(([field, label, hint]) => (
          <RupiahField
            key={field}
            name={field}
            label={label}
            hint={hint}
            value={kas[field]}
            onInput={(amount) => change(changePart('kas', { [field]: amount }))}
          />
        ))}
        <section class="card stack">
          <SumRow name={words.total} amount={cash} />
          <SumRow name={silpaName} amount={silpa} />
          {cash === silpa ? (
            <p>{words.equal}</p>
          ) : (
            <SumRow name={words.difference} amount={silpa - cash} />
          )}
        </section>
        <FindingList
          findings={findings.filter(({ where }) => where[0] === 'kas')}
          sentence={realisasiFindingText}
        />
      </div>
    </FormPage>
  );
}

function SumRow({ name, amount }: { readonly name: string; readonly amount: number }) {
  return (
    <p class="sum-row">
      <span>{name}</span>
      <strong class="angka">{formatRp(amount)}</strong>
    </p>
  );
}
