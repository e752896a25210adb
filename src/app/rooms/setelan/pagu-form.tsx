import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { sumberDanaList } from '../../../domain/reports/kode/sumber-dana.ts';
import type { Pagu } from '../../../domain/reports/check-settings.ts';
import { paguSources } from '../../../domain/settings/pagu-table-form.ts';
import type { PaguRow } from '../../../domain/settings/read-pagu.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { paguText as words } from './pagu-words.ts';
import { YearField } from '../../kit/year-field.tsx';
import { PaguImport } from './pagu-import.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { SaveBar } from './save-bar.tsx';
import { FieldOwner } from '../../kit/unread-texts.ts';

const official: readonly string[] = paguSources;
const sources = sumberDanaList.filter(({ code }) => official.includes(code));

interface Props {
  readonly value: Pagu | null;
  readonly desaList: readonly Desa[];
  readonly years: readonly number[];
}

/** What the official letters give each desa; typed, or read from a table for all. */
export function PaguForm({ value, desaList, years }: Props) {
  const app = useApp();
  const kept = useKept<Pagu>('setelan/pagu', value ?? { byTahun: {}, basis: {} });
  const [tahun, setTahun] = useState(must(years[0]));
  const [desa, setDesa] = useState<DesaCode | null>(desaList[0]?.code ?? null);
  if (!kept) return <Loading />;
  const pagu = kept.content;
  const ofTahun = pagu.byTahun[tahun] ?? {};
  const put = (byDesa: AmountsByDesa) =>
    kept.change({ byTahun: { ...pagu.byTahun, [tahun]: { ...ofTahun, ...byDesa } } });
  const putRows = (rows: readonly PaguRow[]) => put(withRows(ofTahun, rows));
  return (
    <div class="stack">
      <YearField label={words.tahun} years={years} value={tahun} onChange={setTahun} />
      <TextField
        label={words.basis}
        maxLength={200}
        value={pagu.basis[tahun] ?? ''}
        onInput={(text) => kept.change({ basis: { ...pagu.basis, [tahun]: text } })}
      />
      <PaguImport desaList={desaList} here={ofTahun} onUse={putRows} />
      {desa && (
        <SelectField
          label={words.desa}
          value={desa}
          options={desaList.map(({ code, name }) => [code, name] as const)}
          onChange={setDesa}
        />
      )}
      {desa && (
        <FieldOwner.Provider key={`${tahun} ${desa}`} value={`${tahun} ${desa}`}>
          <AmountFields
            amounts={ofTahun[desa] ?? {}}
            onChange={(amounts) => put({ [desa]: amounts })}
          />
        </FieldOwner.Provider>
      )}
      <SaveBar kept={kept} onSave={(note) => saveSetting(app, { name: 'pagu', note }, pagu)} />
    </div>
  );
}

type AmountsByDesa = Record<string, Record<string, Rupiah>>;

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
    </>
  );
}
