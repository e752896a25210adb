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

/** The readings of what the Renstra leaves open. */
export function IndikatorForm({ value }: { readonly value: Indikator | null }) {
  const app = useApp();
  const kept = useKept<Indikator>(
    'setelan/indikator',
    value ?? {
      ...defaultIndicatorOptions,
      bumdesAktif: { ...defaultIndicatorOptions.bumdesAktif },
      lembagaAktif: { ...defaultIndicatorOptions.lembagaAktif },
    },
  );
  if (!kept) return <Loading />;
  const chosen = kept.content;
  const { bumdesAktif, lembagaAktif } = chosen;
  return (
    <div class="stack">
      <SelectField
        label={words.lpj}
        value={chosen.lpjTepatWaktu}
        options={[
          ['lpj', words.lpjChoices.lpj],
          ['lpj-dan-semester', words.lpjChoices['lpj-dan-semester']],
        ]}
        onChange={(lpjTepatWaktu) => kept.change({ lpjTepatWaktu })}
      />
      <SelectField
        label={words.dokumen}
        value={chosen.dokumen}
        options={[
          ['murni-perubahan', words.dokumenChoices['murni-perubahan']],
          ['apbdes-lpj', words.dokumenChoices['apbdes-lpj']],
          ['keuangan-aset', words.dokumenChoices['keuangan-aset']],
        ]}
        onChange={(dokumen) => kept.change({ dokumen })}
      />
      <fieldset class="card stack">
        <legend>{words.bumdes}</legend>
        {(['needsDireksi', 'needsLaporan', 'needsOmzet'] as const).map((leg) => (
          <Tick
            key={leg}
            label={words[leg]}
            checked={bumdesAktif[leg]}
            onChange={(on) => kept.change({ bumdesAktif: { ...bumdesAktif, [leg]: on } })}
          />
        ))}
      </fieldset>
      <fieldset class="card stack">
        <legend>{words.pkk}</legend>
        {(['needsSk', 'needsKegiatan'] as const).map((leg) => (
          <Tick
            key={leg}
            label={words[leg]}
            checked={lembagaAktif[leg]}
            onChange={(on) => kept.change({ lembagaAktif: { ...lembagaAktif, [leg]: on } })}
          />
        ))}
      </fieldset>
      <SaveBar
        kept={kept}
        onSave={(note) => saveSetting(app, { name: 'indikator', note }, chosen)}
      />
    </div>
  );
}
