import { chooseRole } from '../../../domain/reports/import/columns.ts';
import type { ReadImport } from '../../../domain/reports/import/result.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { importText as words } from './words.ts';
import type { ImportKind, RoleName } from './import-kind.ts';

interface Props<Line, Role extends RoleName> {
  readonly kind: Pick<ImportKind<Line, Role>, 'roles' | 'needs' | 'spread'>;
  readonly result: ReadImport<Line, Role>;
  readonly onRoles: (roles: readonly (Role | null)[]) => void;
}

/** What each column is taken for, with a few of its cells; a person may say otherwise. */
export function ImportColumns<Line, Role extends RoleName>(props: Props<Line, Role>) {
  const { kind, result } = props;
  const { columns, isMatched } = result;
  if (columns.length === 0) return null;
  const missing = kind.needs.filter((need) => columns.every(({ role }) => role !== need));
  return (
    <details class="card import-shape" open={!isMatched}>
      <summary>{words.columns}</summary>
      <div class="stack">
        <p>{isMatched ? words.columnsLead : words.columnsUnknown}</p>
        {missing.length > 0 && (
          <p class="field-error">
            {words.columnsMissing(missing.map((role) => words.roleNames[role]).join(', '))}
          </p>
        )}
        <ColumnFields {...props} />
      </div>
    </details>
  );
}

const IGNORED = '';

function ColumnFields<Line, Role extends RoleName>({ kind, result, onRoles }: Props<Line, Role>) {
  const { columns } = result;
  const options = [
    [IGNORED, words.ignored] as const,
    ...kind.roles.map((role) => [role, words.roleNames[role]] as const),
  ];
  return (
    <div class="import-columns">
      {columns.map(({ header, role, samples }, at) => (
        <SelectField<Role | ''>
          key={at}
          label={words.column(at, header)}
          hint={words.samples(samples.map(shorten))}
          value={role ?? IGNORED}
          options={options}
          onChange={(chosen) =>
            onRoles(chooseRole(columns, { at, role: chosen === IGNORED ? null : chosen }, kind))
          }
        />
      ))}
    </div>
  );
}

function shorten(sample: string): string {
  return sample.length > 32 ? `${sample.slice(0, 31)}…` : sample;
}
