import { type Rupiah } from '../../../domain/basics/rupiah.ts';
import { sumberDanaList, sumberDanaName } from '../../../domain/reports/kode/sumber-dana.ts';
import { type RkpdesKegiatan, biayaOf } from '../../../domain/reports/rkpdes/schema.ts';
import type { EditEntry } from '../frame/entry-desk-view.tsx';
import { removeEntry } from '../frame/entry-edits.ts';
import { WholeRupiahField } from '../fields/whole-rupiah-field.tsx';
import { kegiatanText as words, rkpdesText } from './words.ts';
import { RupiahText } from '../../kit/rupiah-text.tsx';

interface Props {
  readonly row: RkpdesKegiatan;
  readonly edit: EditEntry<RkpdesKegiatan>;
}

/** The sources of a kegiatan and what each pays; a source goes again only once its amount is empty. */
export function BiayaFields({ row, edit }: Props) {
  const { biaya } = row;
  const own = Object.keys(biaya).filter((code) => !sumberDanaList.some((one) => one.code === code));
  const put = (code: string, amount: Rupiah | null) =>
    edit((newest) => ({ ...newest, biaya: { ...newest.biaya, [code]: amount } }));
  const toggle = (code: string) => {
    if (!Object.hasOwn(biaya, code)) put(code, null);
    if (Object.hasOwn(biaya, code) && !biaya[code])
      edit((newest) => ({ ...newest, biaya: removeEntry(newest.biaya, code) }));
  };
  return (
    <fieldset class="field plain-fieldset" data-isian="biaya" tabIndex={-1}>
      <legend>{words.sumber}</legend>
      <p class="field-hint">{words.sumberHint}</p>
      <div class="choices">
        {[...sumberDanaList.map(({ code }) => code), ...own].map((code) => (
          <button
            key={code}
            type="button"
            class="choice"
            aria-label={`${code}, ${nameOf(code)}`}
            aria-pressed={Object.hasOwn(biaya, code)}
            onClick={() => toggle(code)}
          >
            {code || '?'}
          </button>
        ))}
      </div>
      {Object.entries(biaya).map(([code, amount]) => (
        <WholeRupiahField
          key={code}
          name={`biaya-${code}`}
          label={words.biayaFrom(nameOf(code))}
          value={amount}
          onInput={(value) => put(code, value)}
        />
      ))}
      {biayaOf(row) > 0 && <p class="field-hint">{words.sumberKeep}</p>}
      <p class="sum-row">
        <span>{words.biaya}</span>
        <RupiahText in="strong" class="angka" rp of={biayaOf(row)} />
      </p>
    </fieldset>
  );
}

function nameOf(code: string): string {
  return code === '' ? rkpdesText.noSource : sumberDanaName(code);
}
