import { reportKey } from '../../../domain/basics/ids.ts';
import { useLocation } from 'preact-iso';
import { useMemo, useState } from 'preact/hooks';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { noChoices } from '../../../domain/reports/import/result.ts';
import type { NumberStyle } from '../../../domain/reports/import/amount-cells.ts';
import type { AgreedSum, ReadChoices, ReadImport } from '../../../domain/reports/import/result.ts';
import type { ImportTable } from '../../../domain/reports/import/table.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { ChoiceGroup } from '../../kit/choice-group.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Tick } from '../../kit/tick.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { otherReport } from '../../../domain/reports/import/other-report.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { paths } from '../../paths.ts';
import { importFindingText, importText as words, refusalSentence } from './words.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useForgetArrived } from '../../lampiran/use-arrived.ts';
import { useUndoableImport } from './import-undo.tsx';
import { useForm } from '../frame/form-context.ts';
import { ImportColumns } from './import-columns.tsx';
import type { ImportKind, RoleName } from './import-kind.ts';
import { ImportLines, ImportSkipped } from './import-lists.tsx';
import { ImportApply } from './import-apply.tsx';
import { ImportSources } from './import-sources.tsx';
import { ImportSummary } from './import-summary.tsx';

interface Props<Line, Role extends RoleName> {
  readonly kind: ImportKind<Line, Role>;
  readonly tables: readonly ImportTable[];
  readonly onAgain: () => void;
}

/** What was read, what was not and why; nothing enters the draft before the person says how. */
export function ImportPreview<Line, Role extends RoleName>({
  kind,
  tables,
  onAgain,
}: Props<Line, Role>) {
  const [at, setAt] = useState(0);
  const table = tables[at];
  return (
    <div class="stack">
      {tables.length > 1 && (
        <SelectField
          label={words.sheet}
          hint={words.sheetHint(tables.length)}
          value={String(at)}
          options={tables.map(({ name }, index) => [String(index), name] as const)}
          onChange={(index) => setAt(Number(index))}
        />
      )}
      {table && <TablePreview key={at} kind={kind} table={table} />}
      <Button look="plain" wide onClick={onAgain}>
        {words.again}
      </Button>
    </div>
  );
}

interface TableProps<Line, Role extends RoleName> {
  readonly kind: ImportKind<Line, Role>;
  readonly table: ImportTable;
}

function TablePreview<Line, Role extends RoleName>({ kind, table }: TableProps<Line, Role>) {
  const [choices, setChoices] = useState<ReadChoices<Role>>(noChoices);
  const result = useMemo(() => kind.read(table, choices), [table, choices]);
  if (result.kind === 'refused') {
    return <ErrorLine text={refusalSentence(result.reason, result.sourceLine)} />;
  }
  const columns = (
    <ImportColumns
      kind={kind}
      result={result}
      onRoles={(roles) => setChoices({ ...choices, roles })}
    />
  );
  return (
    <>
      <ImportSummary kind={kind} result={result} />
      <TableNotes table={table} />
      {result.numbers.isAsked && (
        <section class="card stack">
          <p>{words.numbers}</p>
          <ChoiceGroup<NumberStyle>
            label={words.numbers}
            value={result.numbers.style}
            options={[
              ['dots', words.numberStyles.dots],
              ['commas', words.numberStyles.commas],
            ]}
            onChoose={(numbers) => setChoices({ ...choices, numbers })}
          />
        </section>
      )}
      {!result.isMatched && columns}
      <ImportSources
        sources={result.sources}
        aliases={choices.aliases}
        onAlias={(name, code) =>
          setChoices({ ...choices, aliases: { ...choices.aliases, [name]: code } })
        }
      />
      {result.isMatched && <Apply kind={kind} result={result} />}
      {result.isMatched && columns}
      {result.findings.length + result.agreed.length > 0 && <h2>{words.sums}</h2>}
      <AgreedSums agreed={result.agreed} />
      <FindingList findings={result.findings} sentence={importFindingText} />
      <ImportSkipped skipped={result.skipped} />
      {result.isMatched && <ImportLines lines={result.lines} lineFacts={kind.lineFacts} />}
    </>
  );
}

/** What of the table a person does not see in Excel, or is not read here. */
function TableNotes({ table }: { readonly table: ImportTable }) {
  const { hiddenRows = [], hiddenColumns = [], isHidden = false, strayCells = 0 } = table;
  return (
    <>
      {strayCells > 0 && <p class="field-error">{words.stray(strayCells)}</p>}
      {isHidden && <p class="field-error">{words.hiddenSheet}</p>}
      {hiddenRows.length + hiddenColumns.length > 0 && (
        <p class="field-error">{words.hidden(hiddenRows, hiddenColumns.length)}</p>
      )}
    </>
  );
}

function AgreedSums({ agreed }: { readonly agreed: readonly AgreedSum[] }) {
  if (agreed.length === 0) return null;
  return (
    <ul class="list">
      {agreed.map(({ name, amount }) => (
        <li key={name} class="import-row">
          <span>
            <Icon name="check" size={20} /> {words.sumsSame(name, formatRp(amount))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Apply<Line, Role extends RoleName>({
  kind,
  result,
}: {
  readonly kind: ImportKind<Line, Role>;
  readonly result: ReadImport<Line, Role>;
}) {
  const { report } = useForm();
  const { route } = useLocation();
  const [isBusy, run] = useBusy();
  const [isMeant, setMeant] = useState(false);
  const putUndoably = useUndoableImport();
  const forgetArrived = useForgetArrived();
  const others = useOtherReport(result);
  return (
    <>
      {others.length > 0 && (
        <section class="card stack">
          {others.map((other) => (
            <p key={other} class="field-error">
              {words.others[other]}
            </p>
          ))}
          <Tick label={words.isMeant} checked={isMeant} onChange={setMeant} />
        </section>
      )}
      <ImportApply
        modes={kind.modes(result.lines)}
        isDisabled={isBusy || result.lines.length === 0 || (others.length > 0 && !isMeant)}
        onApply={(mode) =>
          run(async () => {
            if (!(await putUndoably(() => kind.apply(result.lines, mode)))) return;
            await forgetArrived();
            route(paths.laporan(report), true);
          })
        }
      />
    </>
  );
}

function useOtherReport({ skipped, columns }: ReadImport<unknown, string>) {
  const { report, kind, tahun } = useForm();
  const desa = useDesaName(reportKey(report).desa);
  const titles = skipped.flatMap(({ reason, text }) => (reason === 'title' ? [text] : []));
  const heads = kind === 'apbdes' ? columns.map(({ header }) => header) : [];
  const isPerubahan = /perubahan|realisasi|lpj/.test(kind);
  return otherReport([...titles, ...heads], { tahun, desa, isPerubahan });
}
