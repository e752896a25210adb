import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import type { Indikator } from '../../../domain/settings/settings.ts';
import { controlsOf } from '../../keeper/use-kept.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { Tick } from '../../kit/tick.tsx';
import { SettingForm } from './setting-form.tsx';
import { setelanText } from './words.ts';

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
export function IndikatorForm() {
  return (
    <SettingForm name="indikator" begin={(value) => value ?? defaults} valueOf={(chosen) => chosen}>
      {({ content, change }) => {
        const { choice } = controlsOf(content, change);
        return (
          <>
            <SelectField label={words.lpj} options={lpjOptions} {...choice('lpjTepatWaktu')} />
            <SelectField label={words.dokumen} options={dokumenOptions} {...choice('dokumen')} />
            <Legs
              title={words.bumdes}
              names={['needsDireksi', 'needsLaporan', 'needsOmzet']}
              legs={content.bumdesAktif}
              onChange={(bumdesAktif) => change({ bumdesAktif })}
            />
            <Legs
              title={words.pkk}
              names={['needsSk', 'needsKegiatan']}
              legs={content.lembagaAktif}
              onChange={(lembagaAktif) => change({ lembagaAktif })}
            />
          </>
        );
      }}
    </SettingForm>
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
  const { tick } = controlsOf(legs, (changed) => onChange({ ...legs, ...changed }));
  return (
    <fieldset class="card stack">
      <legend>{title}</legend>
      {names.map((name) => (
        <Tick key={name} label={words[name]} {...tick(name)} />
      ))}
    </fieldset>
  );
}
