import { useState } from 'preact/hooks';
import { must } from '../../../domain/basics/must.ts';
import { type Rupiah, formatRp, minus } from '../../../domain/basics/rupiah.ts';
import { sumberDanaList } from '../../../domain/reports/kode/sumber-dana.ts';
import { type PaguRow, paguSources } from '../../../domain/settings/read-pagu.ts';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { YearField } from '../../kit/year-field.tsx';
import { desaOptions } from '../../office/desa-options.ts';
import { PaguImport } from './pagu-import.tsx';
import { FieldOwner } from '../../kit/unread-texts.ts';
import { paguText as words } from './pagu-words.ts';
import { SettingForm, type SettingFormProps } from './setting-form.tsx';

const official: readonly string[] = paguSources;
const sources = [
  ...sumberDanaList.filter(({ code }) => official.includes(code)),
  { code: 'KDMP', name: words.kdmp },
];

/** What the official letters give each desa; typed, or read from a table for all. */
export function PaguForm({ desaList, years }: SettingFormProps) {
  const [tahun, setTahun] = useState(must(years[0]));
  const [desa, setDesa] = useState(desaList[0]?.code);
  return (
    <SettingForm
      name="pagu"
      begin={(value) => value ?? { byTahun: {}, basis: {} }}
      valueOf={(pagu) => pagu}
    >
      {({ content: { byTahun, basis, kdmp = {} }, change }) => {
        const ofTahun = withKdmp(byTahun[tahun] ?? {}, kdmp[tahun] ?? {});
        const put = (byDesa: AmountsByDesa) => {
          const all = Object.entries({ ...ofTahun, ...byDesa });
          const others = all.map(([code, { KDMP: _kdmp, ...amounts }]) => [code, amounts]);
          const parts = all.flatMap(([code, { KDMP }]) =>
            KDMP === undefined ? [] : [[code, KDMP]],
          );
          change({
            byTahun: { ...byTahun, [tahun]: Object.fromEntries(others) },
            kdmp: { ...kdmp, [tahun]: Object.fromEntries(parts) },
          });
        };
        const putRows = (rows: readonly PaguRow[]) => put(withRows(ofTahun, rows));
        return (
          <>
            <YearField label={words.tahun} years={years} value={tahun} onChange={setTahun} />
            <TextField
              label={words.basis}
              maxLength={200}
              value={basis[tahun] ?? ''}
              onInput={(text) => change({ basis: { ...basis, [tahun]: text } })}
            />
            <PaguImport desaList={desaList} here={ofTahun} onUse={putRows} />
            {desa && (
              <>
                <SelectField
                  label={words.desa}
                  value={desa}
                  options={desaOptions(desaList)}
                  onChange={setDesa}
                />
                <FieldOwner.Provider key={`${tahun} ${desa}`} value={`${tahun} ${desa}`}>
                  <AmountFields
                    amounts={ofTahun[desa] ?? {}}
                    onChange={(amounts) => put({ [desa]: amounts })}
                  />
                </FieldOwner.Provider>
              </>
            )}
          </>
        );
      }}
    </SettingForm>
  );
}

type AmountsByDesa = Record<string, Record<string, Rupiah>>;

/** The figures of a desa as one list, the part of the KDMP among them. */
function withKdmp(ofTahun: AmountsByDesa, kdmp: Record<string, Rupiah>): AmountsByDesa {
  const parts = Object.entries(kdmp).map(([desa, KDMP]) => [desa, { ...ofTahun[desa], KDMP }]);
  return { ...ofTahun, ...(Object.fromEntries(parts) as AmountsByDesa) }; // made of both
}

function withRows(ofTahun: AmountsByDesa, rows: readonly PaguRow[]): AmountsByDesa {
  return Object.fromEntries(
    rows.map((row) => [row.desa, { ...ofTahun[row.desa], ...row.amounts }]),
  );
}

interface AmountsProps {
  readonly amounts: Record<string, Rupiah>;
  readonly onChange: (amounts: Record<string, Rupiah>) => void;
}

function AmountFields({ amounts, onChange }: AmountsProps) {
  const { DDS, KDMP } = amounts;
  return (
    <>
      {sources.map(({ code, name }) => (
        <RupiahField
          key={code}
          label={`${code} · ${name}`}
          value={amounts[code] ?? null}
          onInput={(amount) => {
            const { [code]: _, ...others } = amounts;
            onChange(amount === null ? others : { ...others, [code]: amount });
          }}
        />
      ))}
      {DDS !== undefined && KDMP !== undefined && (
        <p role="status">{words.reguler(formatRp(minus(DDS, KDMP)))}</p>
      )}
    </>
  );
}
