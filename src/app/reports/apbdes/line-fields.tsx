import { useState } from 'preact/hooks';
import { formatRupiah, minus } from '../../../domain/basics/rupiah.ts';
import type { ApbdesLine } from '../../../domain/reports/apbdes/schema.ts';
import { fungsiName, needsSpec, rekeningName } from '../../../domain/reports/kode/kode-names.ts';
import { Button } from '../../kit/button.tsx';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { apbdesFormText } from './words.ts';
import { FieldList } from '../fields/field-list.tsx';
import { volumeFields } from '../fields/volume-fields.ts';
import type { EditEntry } from '../frame/entry-desk-view.tsx';
import { CodePicker } from '../kode/code-picker.tsx';
import { SumberDanaChoice } from '../kode/sumber-dana-choice.tsx';
import { akunOf, lineBagian } from '../lines/bagian.ts';
import { useApbdesForm } from './use-apbdes-form.ts';
import { useStartSources } from './use-start-sources.ts';

const { line: words } = apbdesFormText;

interface Props {
  readonly line: ApbdesLine;
  readonly edit: EditEntry<ApbdesLine>;
}

/** A line of the budget: its codes, its amounts, its words. */
export function LineFields({ line, edit }: Props) {
  const { isPerubahan } = useApbdesForm();
  const put = (fields: Partial<ApbdesLine>) => edit((newest) => ({ ...newest, ...fields }));
  const isSpecDue = line.fungsi !== null && needsSpec(line.fungsi);
  return (
    <>
      <LineCodes line={line} edit={edit} />
      <RupiahField
        label={isPerubahan ? words.sesudah : words.anggaran}
        hint={words.anggaranHint}
        value={line.anggaran}
        onInput={(anggaran) => put({ anggaran })}
      />
      {isPerubahan && (
        <>
          <RupiahField
            label={words.sebelum}
            hint={words.sebelumHint}
            value={line.sebelum}
            onInput={(sebelum) => put({ sebelum })}
          />
          <p class="row">
            {words.change2}
            <strong class="angka">
              {formatRupiah(minus(line.anggaran ?? 0, line.sebelum ?? 0))}
            </strong>
          </p>
        </>
      )}
      <SumberDanaChoice value={line.sumberDana} onChoose={(sumberDana) => put({ sumberDana })} />
      <TextField
        label={words.uraian}
        hint={isSpecDue ? words.uraianSpec : undefined}
        rows={2}
        maxLength={300}
        value={line.uraian}
        onInput={(uraian) => put({ uraian })}
      />
      <FieldList fields={[volumeFields]} value={line} onEdit={edit} />
    </>
  );
}

/** The codes of a line, and the way to others. */
function LineCodes({ line: { rekening, fungsi }, edit }: Props) {
  const { content } = useApbdesForm();
  const [earlier] = useStartSources();
  const [isPicking, setPicking] = useState(false);
  return (
    <div class="line-codes">
      <div>
        {fungsi !== null && (
          <p class="small">
            <span class="kode">{fungsi}</span> {fungsiName(fungsi)}
          </p>
        )}
        <p class="small">
          <span class="kode">{rekening}</span> {rekeningName(rekening)}
        </p>
      </div>
      <Button onClick={() => setPicking(true)}>{words.change}</Button>
      {isPicking && (
        <CodePicker
          lines={{ ...earlier?.lines, ...content.lines }}
          akun={akunOf[lineBagian(rekening)]}
          fungsi={fungsi}
          onClose={() => setPicking(false)}
          onPick={(picked) => {
            edit((newest) => ({ ...newest, ...picked }));
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}
