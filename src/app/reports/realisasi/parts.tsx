import { minus } from '../../../domain/basics/rupiah.ts';
import { cashOf, computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';
import { FieldsPart } from '../fields/fields-part.tsx';
import { AnggaranPart } from './anggaran-part.tsx';
import { catatanSection, pengesahanSection, kasSection } from './fields.ts';
import { realisasiFindingText } from './findings-words.ts';
import { LinesPart } from './lines-part.tsx';
import { kasText as words } from './parts-words.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';
import { realisasiFormText } from './words.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';

/** The parts of the form besides its overview. */
export const realisasiParts = {
  pendapatan: () => <LinesPart bagian="pendapatan" />,
  belanja: () => <LinesPart bagian="belanja" />,
  pembiayaan: () => <LinesPart bagian="pembiayaan" />,
  anggaran: AnggaranPart,
  kas: KasPart,
  pengesahan: () => <FieldsPart section={pengesahanSection} sentence={realisasiFindingText} />,
  catatan: () => <FieldsPart section={catatanSection} />,
} as const;

/** The money that is there on 31 December, beside the SiLPA that the report says is left (I10). */
function KasPart() {
  const { content } = useRealisasiForm();
  const cash = cashOf(content.kas);
  const { silpa } = computeRealisasiTotals(content).realisasi;
  const sums = (
    <section class="card stack">
      <SumRow name={words.total} amount={cash} />
      <SumRow name={realisasiFormText.silpa} amount={silpa} />
      {cash === silpa ? (
        <p>{words.equal}</p>
      ) : (
        <SumRow name={words.difference} amount={minus(silpa, cash)} />
      )}
    </section>
  );
  return (
    <FieldsPart
      section={kasSection}
      sentence={realisasiFindingText}
      lead={words.lead}
      sums={sums}
    />
  );
}

function SumRow({ name, amount }: { readonly name: string; readonly amount: number }) {
  return (
    <p class="sum-row">
      <span>{name}</span>
      <RupiahText in="strong" class="angka" rp of={amount} />
    </p>
  );
}
