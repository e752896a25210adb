import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { sumberDanaList } from '../../../domain/reports/kode/sumber-dana.ts';
import type { Pagu } from '../../../domain/reports/check-settings.ts';
import { paguSources } from '../../../domain/settings/pagu-table-form.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { RupiahField } from '../../kit/rupiah-field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { paguText as words } from './pagu-words.ts';
import { PaguImport } from './pagu-import.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { SaveBar } from './save-bar.tsx';

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
  const [tahun, setTahun] = useState(String(years[0]));
  const [desa, setDesa] = useState<DesaCode | null>(desaList[0]?.code ?? null);
  if (!kept) return <Loading />;
  const pagu = kept.content;
  const ofTahun = pagu.byTahun[tahun] ?? {};
  const put = (byDesa: Record<string, Record<string, Rupiah>>) =>
    kept.change({ byTahun: { ...pagu.byTahun, [tahun]: { ...ofTahun, ...byDesa } } });
  const amounts = (desa && ofTahun[desa]) || {};
  return (
    <div class="stack">
      <SelectField
        label={words.tahun}
        value={tahun}
        options={years.map((year) => [String(year), String(year)] as const)}
        onChange={setTahun}
      />
      <TextField
        label={words.basis}
        maxLength={200}
        value={pagu.basis[tahun] ?? ''}
        onInput={(text) => kept.change({ basis: { ...pagu.basis, [tahun]: text } })}
      />
      <PaguImport
        desaList={desaList}
        here={ofTahun}
        onUse={(rows) =>
          put(
            Object.fromEntries(
              rows.map((row) => [row.desa, { ...ofTahun[row.desa], ...row.amounts }]),
            ),
          )
        }
      />
      {desa && (
        <SelectField
          label={words.desa}
          value={desa}
          options={desaList.map(({ code, name }) => [code, name] as const)}
          onChange={setDesa}
        />
      )}
      {desa &&
        sources.map(({ code, name }) => (
          <RupiahField
            key={`${tahun} ${desa} ${code}`}
            label={`${code} · ${name}`}
            value={amounts[code] ?? null}
            onInput={(amount) => {
              const { [code]: _, ...others } = amounts;
              put({ [desa]: amount === null ? others : { ...others, [code]: amount } });
            }}
          />
        ))}
      <SaveBar kept={kept} onSave={(note) => saveSetting(app, { name: 'pagu', note }, pagu)} />
    </div>
  );
}
