import { useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Rupiah } from '../../domain/basics/rupiah.ts';
import type { Desa } from '../../domain/desa/kecamatan.ts';
import { sumberDanaList } from '../../domain/reports/apbdes/sumber-dana.ts';
import type { Pagu } from '../../domain/settings/check-settings.ts';
import { useApp } from '../app-context.ts';
import { saveSetting } from '../commands/save-setting.ts';
import { Button } from '../components/button.tsx';
import { ErrorLine } from '../components/error-line.tsx';
import { RupiahField } from '../components/rupiah-field.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { setelanText } from '../text/setelan.ts';
import { readPaguTable } from './read-pagu-table.ts';
import { SaveBar } from './save-bar.tsx';

const { pagu: words } = setelanText;

/** The sources whose amount another office sets. */
const official: readonly string[] = ['DDS', 'ADD', 'PBH', 'PBK', 'PBP'];
const sources = sumberDanaList.filter(({ code }) => official.includes(code));

interface Props {
  readonly value: Pagu | null;
  readonly desaList: readonly Desa[];
  readonly years: readonly number[];
}

/** What the official letters give each desa; typed, or pasted for all. */
export function PaguForm({ value, desaList, years }: Props) {
  const app = useApp();
  const [pagu, setPagu] = useState<Pagu>(value ?? { byTahun: {}, basis: {} });
  const [tahun, setTahun] = useState(String(years[0]));
  const [desa, setDesa] = useState<DesaCode | null>(desaList[0]?.code ?? null);
  const ofTahun = pagu.byTahun[tahun] ?? {};
  const put = (byDesa: Record<string, Record<string, Rupiah>>) =>
    setPagu({ ...pagu, byTahun: { ...pagu.byTahun, [tahun]: { ...ofTahun, ...byDesa } } });
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
        onInput={(text) => setPagu({ ...pagu, basis: { ...pagu.basis, [tahun]: text } })}
      />
      <PasteTable desaList={desaList} onRead={put} />
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
      <SaveBar
        onSave={async () => {
          await saveSetting(app, { name: 'pagu' }, pagu);
          return null;
        }}
      />
    </div>
  );
}

interface PasteProps {
  readonly desaList: readonly Desa[];
  readonly onRead: (byDesa: Record<string, Record<string, Rupiah>>) => void;
}

function PasteTable({ desaList, onRead }: PasteProps) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<readonly string[]>([]);
  const [count, setCount] = useState<number | null>(null);
  const read = () => {
    const { byDesa, problems } = readPaguTable(text, {
      desaList,
      sources: sources.map(({ code }) => code),
    });
    onRead(Object.fromEntries(Object.entries(byDesa).map(([code, row]) => [code, { ...row }])));
    setCount(Object.keys(byDesa).length);
    setSaid(problems);
  };
  return (
    <details class="card stack">
      <summary>{words.paste}</summary>
      <TextField
        label={words.paste}
        hint={`${words.pasteHint} ${sources.map(({ code }) => code).join('; ')}`}
        rows={6}
        value={text}
        onInput={setText}
      />
      <Button icon="table" onClick={read}>
        {words.read}
      </Button>
      <div role="status">{count !== null && <p class="small">{words.found(count)}</p>}</div>
      {said.map((problem) => (
        <ErrorLine key={problem} text={problem} />
      ))}
    </details>
  );
}
