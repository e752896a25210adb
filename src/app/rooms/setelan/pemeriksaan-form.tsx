import { cleanText } from '../../../domain/basics/clean-text.ts';
import { useState } from 'preact/hooks';
import { must } from '../../../domain/basics/must.ts';
import { pemeriksaanSchema } from '../../../domain/reports/check-settings.ts';
import type { Dasar, Earmark, Pemeriksaan } from '../../../domain/reports/check-settings.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { Button } from '../../kit/button.tsx';
import type { FieldProps } from '../../kit/field.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { YearField } from '../../kit/year-field.tsx';
import { setelanText } from './words.ts';
import { SettingForm, type SettingFormProps } from './setting-form.tsx';

const { pemeriksaan: words } = setelanText;

const empty: Earmark = { nama: '', kind: 'paling-sedikit', percent: 0, fungsi: [], basis: '' };

const kinds = (['paling-sedikit', 'paling-banyak'] as const).map(
  (one) => [one, words.kinds[one]] as const,
);

/** The shares of Dana Desa that a year's rule asks for or limits. */
export function PemeriksaanForm({ years }: Pick<SettingFormProps, 'years'>) {
  const [tahun, setTahun] = useState(must(years[0]));
  return (
    <SettingForm
      name="pemeriksaan"
      begin={(value) => value ?? { earmarks: {} }}
      valueOf={readWhole}
    >
      {({ content: { earmarks: all, dasar = [] }, change }) => {
        const earmarks = all[tahun] ?? [];
        const put = (list: readonly Earmark[]) =>
          change({ earmarks: { ...all, [tahun]: [...list] } });
        return (
          <>
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
            <DasarList dasar={dasar} onChange={(next) => change({ dasar: [...next] })} />
          </>
        );
      }}
    </SettingForm>
  );
}

function readWhole(written: Pemeriksaan): Pemeriksaan | string {
  const isTold = ({ semula, kini }: Dasar) => semula.trim() !== '' && kini.trim() !== '';
  const isWhole =
    Object.values(written.earmarks).flat().every(isFilled) && (written.dasar ?? []).every(isTold);
  return (isWhole && pemeriksaanSchema.safeParse(written).data) || words.wrong;
}

function isFilled({ nama, fungsi, basis }: Earmark): boolean {
  return nama.trim() !== '' && fungsi.length > 0 && basis.trim() !== '';
}

interface DasarProps {
  readonly dasar: readonly Dasar[];
  readonly onChange: (next: readonly Dasar[]) => void;
}

/** Articles that stand elsewhere now: what the app cites, and what is read in its place. */
function DasarList({ dasar, onChange }: DasarProps) {
  return (
    <>
      <h2>{words.dasar}</h2>
      <p class="small muted">{words.dasarLead}</p>
      {dasar.map((one, index) => {
        const { input } = controlsOf(one, (changed) =>
          onChange(dasar.with(index, { ...one, ...changed })),
        );
        return (
          <section key={index} class="card stack">
            <TextField label={words.semula} maxLength={200} {...input('semula')} />
            <TextField label={words.kini} maxLength={200} {...input('kini')} />
            <Button icon="trash" onClick={() => onChange(dasar.filter((_, at) => at !== index))}>
              {words.removeDasar}
            </Button>
          </section>
        );
      })}
      <Button icon="plus" onClick={() => onChange([...dasar, { semula: '', kini: '' }])}>
        {words.addDasar}
      </Button>
    </>
  );
}

interface FieldsProps {
  readonly earmark: Earmark;
  readonly onChange: (next: Earmark) => void;
  readonly onRemove: () => void;
}

function EarmarkFields({ earmark, onChange, onRemove }: FieldsProps) {
  const { input, choice } = controlsOf(earmark, (changed) => onChange({ ...earmark, ...changed }));
  return (
    <section class="card stack">
      <TextField label={words.nama} maxLength={200} {...input('nama')} />
      <SelectField label={words.kind} options={kinds} {...choice('kind')} />
      <TypedField
        label={words.percent}
        inputMode="decimal"
        show={showPercent}
        read={readPercent}
        {...input('percent')}
      />
      <TypedField
        label={words.fungsi}
        hint={words.fungsiHint}
        show={(list) => list.join(', ')}
        read={readFungsi}
        {...input('fungsi')}
      />
      <TextField label={words.basis} maxLength={200} {...input('basis')} />
      <Button icon="trash" onClick={onRemove}>
        {words.remove}
      </Button>
    </section>
  );
}

/** NaN where it is no number: it can be typed on, and is not saved. */
function readPercent(text: string): number {
  const [, whole, fraction = ''] =
    /^(\d{1,3})(?:[.,](\d{1,2}))?(?: ?%| persen)?$/.exec(cleanText(text)) ?? [];
  return whole === undefined ? Number.NaN : Number(`${whole}.${fraction}`);
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

interface Props<T> extends FieldProps<T> {
  readonly inputMode?: 'decimal';
  readonly show: (value: T) => string;
  readonly read: (text: string) => T;
}

/** A value as text that stays as it is typed while it means the same: a comma has to stand before what follows it. */
function TypedField<T>({ value, show, read, onInput, ...field }: Props<T>) {
  const [text, setText] = useState(() => show(value));
  if (show(read(text)) !== show(value)) setText(show(value));
  return (
    <TextField
      {...field}
      value={text}
      onInput={(typed) => {
        setText(typed);
        onInput(read(typed));
      }}
    />
  );
}
