import { useState } from 'preact/hooks';
import { must } from '../../../domain/basics/must.ts';
import { pemeriksaanSchema } from '../../../domain/reports/check-settings.ts';
import type { Earmark, Pemeriksaan } from '../../../domain/reports/check-settings.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { Button } from '../../kit/button.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { YearField } from '../../kit/year-field.tsx';
import { setelanText } from './words.ts';
import { Loading } from '../../kit/loading.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { SaveBar } from './save-bar.tsx';
import { TypedField } from './typed-field.tsx';

const { pemeriksaan: words } = setelanText;

interface Props {
  readonly value: Pemeriksaan | null;
  readonly years: readonly number[];
}

const empty: Earmark = { nama: '', kind: 'paling-sedikit', percent: 0, fungsi: [], basis: '' };

/** The shares of Dana Desa that a year's rule asks for or limits. */
export function PemeriksaanForm({ value, years }: Props) {
  const app = useApp();
  const kept = useKept<Pemeriksaan>('setelan/pemeriksaan', value ?? { earmarks: {} });
  const [tahun, setTahun] = useState(must(years[0]));
  if (!kept) return <Loading />;
  const all = kept.content.earmarks;
  const earmarks = all[tahun] ?? [];
  const put = (list: readonly Earmark[]) =>
    kept.change({ earmarks: { ...all, [tahun]: [...list] } });
  return (
    <div class="stack">
      <YearField label={words.tahun} years={years} value={tahun} onChange={setTahun} />
      {earmarks.map((earmark, index) => (
        <EarmarkFields
          key={`${tahun} ${index}`}
          earmark={earmark}
          onChange={(next) => put(earmarks.with(index, next))}
          onRemove={() => put(earmarks.filter((_, other) => other !== index))}
        />
      ))}
      <Button icon="plus" onClick={() => put([...earmarks, empty])}>
        {words.add}
      </Button>
      <SaveBar
        kept={kept}
        onSave={async (note) => {
          const isWhole = Object.values(all).flat().every(isFilled);
          const read = pemeriksaanSchema.safeParse(kept.content);
          if (!isWhole || !read.success) return words.wrong;
          return saveSetting(app, { name: 'pemeriksaan', note }, read.data);
        }}
      />
    </div>
  );
}

function isFilled({ nama, fungsi, basis }: Earmark): boolean {
  return nama.trim() !== '' && fungsi.length > 0 && basis.trim() !== '';
}

interface FieldsProps {
  readonly earmark: Earmark;
  readonly onChange: (next: Earmark) => void;
  readonly onRemove: () => void;
}

function EarmarkFields({ earmark, onChange, onRemove }: FieldsProps) {
  return (
    <section class="card stack">
      <TextField
        label={words.nama}
        maxLength={200}
        value={earmark.nama}
        onInput={(nama) => onChange({ ...earmark, nama })}
      />
      <SelectField
        label={words.kind}
        value={earmark.kind}
        options={[
          ['paling-sedikit', words.kinds['paling-sedikit']],
          ['paling-banyak', words.kinds['paling-banyak']],
        ]}
        onChange={(kind) => onChange({ ...earmark, kind })}
      />
      <ShareFields earmark={earmark} onChange={onChange} />
      <TextField
        label={words.basis}
        maxLength={200}
        value={earmark.basis}
        onInput={(basis) => onChange({ ...earmark, basis })}
      />
      <Button icon="trash" onClick={onRemove}>
        {words.remove}
      </Button>
    </section>
  );
}

function ShareFields({ earmark, onChange }: Pick<FieldsProps, 'earmark' | 'onChange'>) {
  return (
    <>
      <TypedField
        label={words.percent}
        inputMode="decimal"
        value={earmark.percent}
        show={showPercent}
        read={readPercent}
        onInput={(percent) => onChange({ ...earmark, percent })}
      />
      <TypedField
        label={words.fungsi}
        hint={words.fungsiHint}
        value={earmark.fungsi}
        show={(list) => list.join(', ')}
        read={readFungsi}
        onInput={(fungsi) => onChange({ ...earmark, fungsi })}
      />
    </>
  );
}

/** NaN where it is no number: it can be typed on, and is not saved. */
function readPercent(text: string): number {
  return /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.replace(',', '.')) : Number.NaN;
}

function showPercent(percent: number): string {
  // What was no number comes back from the last words as null.
  return !Number.isFinite(percent) ? '' : String(percent).replace('.', ',');
}

function readFungsi(text: string): string[] {
  return text
    .split(',')
    .map((kode) => kode.trim())
    .filter(Boolean);
}
