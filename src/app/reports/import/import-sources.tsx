import { sumberDanaList } from '../../../domain/reports/kode/sumber-dana.ts';
import type { UnknownSource } from '../../../domain/reports/import/result.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { importText as words } from './words.ts';

interface Props {
  readonly sources: readonly UnknownSource[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly onAlias: (name: string, code: string) => void;
}

/** Words for a fund source that nobody knows: a person says which it is, for all rows at once. */
export function ImportSources({ sources, aliases, onAlias }: Props) {
  if (sources.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{words.sources}</h2>
      <p>{words.sourcesLead}</p>
      <div class="import-columns">
        {sources.map(({ name, rowCount }) => (
          <SelectField
            key={name}
            label={words.sourceName(name, rowCount)}
            value={aliases[name] ?? name}
            options={[
              [name, words.sourceKeep] as const,
              ...sumberDanaList.map(
                (sumber) => [sumber.code, `${sumber.code} · ${sumber.name}`] as const,
              ),
            ]}
            onChange={(code) => onAlias(name, code)}
          />
        ))}
      </div>
    </section>
  );
}
