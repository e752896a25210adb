import { useEffect, useState } from 'preact/hooks';
import { formatWaktu, instantSchema } from '../../../domain/basics/tanggal.ts';
import { guessReport } from '../../../domain/reports/import/guess-report.ts';
import { useApp } from '../../app-context.ts';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { tellFault } from '../../kit/job-fault.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { openTableFile } from '../../reports/import/read-table.ts';
import { refusalSentence } from '../../reports/import/words.ts';
import type { ArrivedFile } from '../../sending/arrived-files.ts';
import type { Destination } from './use-destinations.ts';
import { berkasMasukText as words } from './words.ts';

interface Props {
  readonly file: ArrivedFile;
  readonly destinations: readonly Destination[];
  readonly onRemove: () => Promise<void>;
}

/** One shared file: where it goes, guessed where its name or its first lines say so. */
export function ArrivedCard({ file, destinations, onRemove }: Props) {
  const look = useLook(file.id, file.nama);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const open = destinations.filter(({ isOpen }) => isOpen);
  const guess = look && guessOf(look.text, destinations);
  const to = open.find(({ id }) => id === (chosen ?? guess?.id));
  const isVisit = destinations.every(({ report }) => report === null);
  const berkas = `?berkas=${encodeURIComponent(file.id)}`;
  const at = formatWaktu(instantSchema.parse(new Date(file.arrivedAtMs).toISOString()));
  return (
    <section class="card stack">
      <h2 class="breakable">{file.nama}</h2>
      <p class="small muted">{words.arrived(file.sizeBytes, at)}</p>
      {open.length === 0 && <p>{words.nowhere}</p>}
      {guess?.isOpen === false && <p>{words.closed(guess.name)}</p>}
      <ErrorLine text={look?.refusal ?? null} />
      {!look && <p role="status">{words.looking}</p>}
      {look && open.length > 0 && (
        <SelectField
          label={isVisit ? words.forVisit : words.for}
          hint={to && chosen === null && !isVisit ? words.guessed : null}
          value={to?.id ?? ''}
          options={[['', words.choose], ...open.map(({ id, name }) => [id, name] as const)]}
          onChange={setChosen}
        />
      )}
      {to?.importAt && look?.isTable && (
        <ButtonLink look="main" wide href={to.importAt + berkas}>
          {words.readTable}
        </ButtonLink>
      )}
      {to && (
        <ButtonLink look={look?.isTable ? 'quiet' : 'main'} wide href={to.attachAt + berkas}>
          {words.attach}
        </ButtonLink>
      )}
      <Button look="plain" busy={isBusy} onClick={() => run(onRemove)}>
        {words.remove}
      </Button>
    </section>
  );
}

/** The one visit there is, or the report that the file names. */
function guessOf(text: string, destinations: readonly Destination[]): Destination | null {
  const reports = destinations.flatMap(({ report }) => report ?? []);
  const report = guessReport(text, reports);
  if (reports.length > 0) return destinations.find(({ id }) => id === report) ?? null;
  return destinations.length === 1 ? (destinations[0] ?? null) : null;
}

interface Look {
  /** Its name, and the first rows of each of its tables. */
  readonly text: string;
  readonly isTable: boolean;
  /** Why a spreadsheet cannot be read here, and what to do. */
  readonly refusal: string | null;
}

/** What a look into the file says; null while it is read. One that cannot be read is no table. */
function useLook(id: string, nama: string): Look | null {
  const { arrived } = useApp();
  const [look, setLook] = useState<Look | null>(null);
  useEffect(() => {
    const nothing = { text: nama, isTable: false, refusal: null };
    const lookInto = async (): Promise<Look> => {
      const file = await arrived.open(id);
      const opened = file && (await openTableFile(file));
      if (opened?.kind === 'refused' && SHEET.test(nama))
        return { ...nothing, refusal: refusalSentence(opened.reason, opened.sourceLine) };
      if (opened?.kind !== 'opened') return nothing;
      const heads = opened.tables.flatMap(({ records }) => records.slice(0, FIRST_ROWS));
      const text = [nama, ...heads.map((record) => record.text)].join('\n');
      return { text, isTable: true, refusal: null };
    };
    lookInto().then(setLook, (fault: unknown) => {
      setLook(nothing);
      tellFault(fault);
    });
  }, [id]);
  return look;
}

const SHEET = /\.(xlsx?|ods|csv)$/i;
/** Titles stand above the head of a table. */
const FIRST_ROWS = 8;
