import { useState } from 'preact/hooks';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import type { Role } from '../../../domain/people/people.ts';
import type { JournalFilter } from './read-journal.ts';
import { Button } from '../../kit/button.tsx';
import { JournalCheck } from './journal-check.tsx';
import { JournalRow } from './journal-row.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { desaOptions } from '../../office/desa-options.ts';
import { ProblemWithServer } from '../../account/problem-with-server.tsx';
import { useJournal } from './use-journal.ts';
import { useMe } from '../../account/use-me.ts';
import { deedKinds, deedName, jurnalText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import { useKecamatan } from '../../office/use-kecamatan.ts';
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
    <Page title={words.title}>
      <div class="stack">
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
      </div>
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
    ['person', words.filterPerson, byName(people)],
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

function byName(names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...names].toSorted(([, a], [, b]) => a.localeCompare(b));
}
