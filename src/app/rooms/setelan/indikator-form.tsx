import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import type { Indikator } from '../../../domain/settings/settings.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { setelanText } from './words.ts';
import { Tick } from '../../kit/tick.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { Loading } from '../../kit/loading.tsx';
import { SaveBar } from './save-bar.tsx';

const { indikator: words } = setelanText;

const defaults: Indikator = {
  ...defaultIndicatorOptions,
  bumdesAktif: { ...defaultIndicatorOptions.bumdesAktif },
  lembagaAktif: { ...defaultIndicatorOptions.lembagaAktif },
};

const lpjOptions = (['lpj', 'lpj-dan-semester'] as const).map(
  (one) => [one, words.lpjChoices[one]] as const,
);

const dokumenOptions = (['murni-perubahan', 'apbdes-lpj', 'keuangan-aset'] as const).map(
  (one) => [one, words.dokumenChoices[one]] as const,
);

/** The readings of what the Renstra leaves open. */
export function IndikatorForm({ value }: { readonly value: Indikator | null }) {
  const app = useApp();
  const kept = useKept<Indikator>('setelan/indikator', value ?? defaults);
  if (!kept) return <Loading />;
  const chosen = kept.content;
  const save = (note: string) => saveSetting(app, { name: 'indikator', note }, chosen);
  return (
    <div class="stack">
      <SelectField
        label={words.lpj}
        value={chosen.lpjTepatWaktu}
        options={lpjOptions}
        onChange={(lpjTepatWaktu) => kept.change({ lpjTepatWaktu })}
      />
      <SelectField
        label={words.dokumen}
        value={chosen.dokumen}
        options={dokumenOptions}
        onChange={(dokumen) => kept.change({ dokumen })}
      />
      <Legs
        title={words.bumdes}
        names={['needsDireksi', 'needsLaporan', 'needsOmzet']}
        legs={chosen.bumdesAktif}
        onChange={(bumdesAktif) => kept.change({ bumdesAktif })}
      />
      <Legs
        title={words.pkk}
        names={['needsSk', 'needsKegiatan']}
        legs={chosen.lembagaAktif}
        onChange={(lembagaAktif) => kept.change({ lembagaAktif })}
      />
      <SaveBar kept={kept} onSave={save} />
    </div>
  );
}

type Leg = 'needsDireksi' | 'needsLaporan' | 'needsOmzet' | 'needsSk' | 'needsKegiatan';

interface LegsProps<L extends Leg> {
  readonly title: string;
  readonly names: readonly L[];
  readonly legs: Record<L, boolean>;
  readonly onChange: (legs: Record<L, boolean>) => void;
}

/** What has to be there for it to count as active. */
function Legs<L extends Leg>({ title, names, legs, onChange }: LegsProps<L>) {
  return (
    <fieldset class="card stack">
      <legend>{title}</legend>
      {names.map((name) => (
        <Tick
          key={name}
          label={words[name]}
          checked={legs[name]}
          onChange={(on) => onChange({ ...legs, [name]: on })}
        />
      ))}
    </fieldset>
  );
}
