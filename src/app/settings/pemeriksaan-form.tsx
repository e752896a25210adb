import { useState } from 'preact/hooks';
import { pemeriksaanSchema } from '../../domain/settings/check-settings.ts';
import type { Earmark, Pemeriksaan } from '../../domain/settings/check-settings.ts';
import { useApp } from '../app-context.ts';
import { saveSetting } from '../commands/save-setting.ts';
import { Button } from '../components/button.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { setelanText } from '../text/setelan.ts';
import { SaveBar } from './save-bar.tsx';

const { pemeriksaan: words } = setelanText;

interface Props {
  readonly value: Pemeriksaan | null;
  readonly years: readonly number[];
}

const empty: Earmark = { nama: '', kind: 'paling-sedikit', percent: 0, fungsi: [], basis: '' };

/** The shares of Dana Desa that a year's rule asks for or limits. */
export function PemeriksaanForm({ value, years }: Props) {
  const app = useApp();
  const [kept, setKept] = useState<Pemeriksaan>(value ?? { earmarks: {} });
  const [tahun, setTahun] = useState(String(years[0]));
  const earmarks = kept.earmarks[tahun] ?? [];
  const put = (list: readonly Earmark[]) =>
    setKept({ ...kept, earmarks: { ...kept.earmarks, [tahun]: [...list] } });
  return (
    <div class="stack">
      <SelectField
        label={words.tahun}
        value={tahun}
        options={years.map((year) => [String(year), String(year)] as const)}
        onChange={setTahun}
      />
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
        onSave={async () => {
          const isWhole = Object.values(kept.earmarks).flat().every(isFilled);
          const read = pemeriksaanSchema.safeParse(kept);
          if (!isWhole || !read.success) return words.wrong;
          await saveSetting(app, { name: 'pemeriksaan' }, read.data);
          return null;
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
      <TextField
        label={words.percent}
        inputMode="decimal"
        value={String(earmark.percent).replace('.', ',')}
        onInput={(text) => onChange({ ...earmark, percent: Number(text.replace(',', '.')) || 0 })}
      />
      <TextField
        label={words.fungsi}
        hint={words.fungsiHint}
        value={earmark.fungsi.join(', ')}
        onInput={(text) =>
          onChange({
            ...earmark,
            fungsi: text
              .split(',')
              .map((kode) => kode.trim())
              .filter(Boolean),
          })
        }
      />
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
