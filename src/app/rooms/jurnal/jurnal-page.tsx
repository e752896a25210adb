import { useState, useEffect, useRef } from 'preact/hooks';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { Role } from '../../../domain/people/people.ts';
import { Button } from '../../kit/button.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { desaOptions } from '../../office/desa-options.ts';
import { ProblemWithServer } from '../../account/problem-with-server.tsx';
import { useMe } from '../../account/use-me.ts';
import { deedKinds, deedName, jurnalText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import type { JournalCheckAnswer, JournalEntry } from '../../../sync/messages/journal.ts';
import { useApp } from '../../app-context.ts';
import { checkJournal, readJournal, type JournalFilter } from './read-journal.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { Bar } from '../../kit/bar.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import type { ServerProblem } from '../../account/ask-server.ts';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { journalAbout } from './journal-about.ts';
import { dotted } from '../../kit/dotted.ts';
import '../../frame/document.css';
import './jurnal.css';

const readers: readonly Role[] = ['admin', 'camat'];
const everything: JournalFilter = { person: null, kind: null, desa: null };

/** Who did what, when and from which device; the server's own book. */
export function JurnalPage() {
  return readers.includes(useMe().role) ? <Journal /> : <NotFoundPage />;
}

function Journal() {
  const [filter, setFilter] = useState(everything);
  const journal = useJournal(filter);
  const { entries, people, more, isLoading, problem } = journal;
  const kecamatan = useKecamatan();
  const desaList = kecamatan?.desa ?? [];
  return (
    <Page title={words.title} stack>
      <p class="muted">{words.lead}</p>
      <JournalCheck />
      <Filters filter={filter} people={people} desaList={desaList} onChange={setFilter} />
      <ul class="list">
        {entries.map((entry) => (
          <JournalRow
            key={entry.seq}
            entry={entry}
            desaName={(code) => desaList.find((desa) => desa.code === code)?.name ?? code}
            personName={(person) => people.get(person) ?? null}
          />
        ))}
      </ul>
      {isLoading && <Loading />}
      {problem && (
        <ProblemWithServer problem={problem} again={words.again} onAgain={journal.reload} />
      )}
      {!isLoading && !problem && more && <Button onClick={journal.loadMore}>{words.more}</Button>}
      {!isLoading && !problem && !more && (
        <p class="small muted">{entries.length === 0 ? words.none : words.end}</p>
      )}
    </Page>
  );
}

interface FiltersProps {
  readonly filter: JournalFilter;
  readonly people: ReadonlyMap<string, string>;
  readonly desaList: readonly Desa[];
  readonly onChange: (filter: JournalFilter) => void;
}

function Filters({ filter, people, desaList, onChange }: FiltersProps) {
  const lists = [
    ['person', words.filterPerson, [...people].toSorted(([, a], [, b]) => a.localeCompare(b))],
    ['kind', words.filterKind, deedKinds.map((one) => [one, deedName(one)] as const)],
    ['desa', words.filterDesa, desaOptions(desaList)],
  ] as const;
  return (
    <div class="journal-filters">
      {lists.map(([name, label, options]) => (
        <SelectField<string>
          key={name}
          label={label}
          value={filter[name] ?? ''}
          options={[['', words.all], ...options]}
          onChange={(one) => onChange({ ...filter, [name]: one || null })}
        />
      ))}
    </div>
  );
}

/** Whether nobody changed the journal: the server walks the chain from its first row, as far as told. */
function JournalCheck() {
  const app = useApp();
  const [part, setPart] = useState<JournalCheckAnswer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const check = () =>
    run(async () => {
      setPart(null);
      const result = await checkJournal(app, setPart);
      setProblem(result.kind === 'problem' ? result.text : null);
    });
  return (
    <section class="stack stack-close">
      <Button icon="key" busy={isBusy} onClick={check}>
        {words.check}
      </Button>
      <ErrorLine text={problem} />
      {part && <Outcome part={part} />}
    </section>
  );
}

function Outcome({ part }: { readonly part: JournalCheckAnswer }) {
  if (part.kind === 'broken')
    return (
      <p class="card" data-tone="bad" role="alert">
        {words.brokenAt(part.seq)}
      </p>
    );
  const { upTo, of, isDone } = part;
  const said = isDone ? words.whole(upTo) : words.checking(upTo, of);
  return (
    <div role="status">
      <Bar label={words.checkLabel} of={of} value={upTo} tone="good" words={said} />
      <p class="small">{said}</p>
    </div>
  );
}

interface JournalState {
  readonly entries: readonly JournalEntry[];
  /** Names by person. */
  readonly people: ReadonlyMap<string, string>;
  readonly more: boolean;
  readonly isLoading: boolean;
  readonly problem: ServerProblem | null;
  /** The next older page. */
  readonly loadMore: () => void;
  /** From the newest again. */
  readonly reload: () => void;
}

/** The journal page by page, from the newest again when another filter is set. */
function useJournal({ person, kind, desa }: JournalFilter): JournalState {
  const app = useApp();
  const [entries, setEntries] = useState<readonly JournalEntry[]>([]);
  const [people, setPeople] = useState<JournalState['people']>(new Map());
  const [more, setMore] = useState(false);
  const [isLoading, setLoading] = useState(true);
  const [problem, setProblem] = useState<JournalState['problem']>(null);
  /** Answers of an earlier filter come too late. */
  const turn = useRef(0);
  const load = (known: readonly JournalEntry[]) => {
    turn.current += 1;
    const mine = turn.current;
    setLoading(true);
    setEntries(known);
    void readJournal(app, { person, kind, desa }, known.at(-1)?.seq ?? null).then((result) => {
      if (mine !== turn.current) return;
      setLoading(false);
      setProblem(result.kind === 'problem' ? result : null);
      if (result.kind !== 'ok') return;
      setEntries([...known, ...result.value.entries]);
      setMore(result.value.more);
      setPeople(new Map(result.value.people.map(({ person: id, nama }) => [id, nama])));
    });
  };
  const reload = () => load([]);
  useEffect(reload, [person, kind, desa]);
  return { entries, people, more, isLoading, problem, loadMore: () => load(entries), reload };
}

interface Props {
  readonly entry: JournalEntry;
  readonly desaName: (code: string) => string;
  readonly personName: (person: string) => string | null;
}

/** One row of the journal: what, about which, by whom, when, from where. */
function JournalRow({ entry, desaName, personName }: Props) {
  const { seq, at, person, nama, device, kind, desa, hash, isWhole } = entry;
  const about = journalAbout(entry, personName);
  const who = person === null ? words.server : (nama ?? whoElse(kind));
  return (
    <li class="journal-row" data-broken={!isWhole || undefined}>
      <p>
        <strong>{deedName(kind)}</strong>
        {about !== '' && `: ${about}`}
        {desa !== null && ` · ${desaName(desa)}`}
      </p>
      <p class="small muted">
        {dotted(
          formatWaktu(at),
          who,
          device !== null && nama !== null && words.device(device.slice(-6)),
        )}
      </p>
      <p class="small muted">
        {words.row(seq)} · <span class="angka">{words.hash(hash)}</span>
      </p>
      {!isWhole && (
        <p class="chip" data-tone="bad">
          {words.broken}
        </p>
      )}
    </li>
  );
}

/** The founding row bears an id that is nobody's. */
function whoElse(kind: string): string {
  return kind === 'create-kecamatan' ? words.server : words.unknown;
}
