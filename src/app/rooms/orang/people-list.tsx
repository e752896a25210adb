import { useState } from 'preact/hooks';
import type { PersonId } from '../../../domain/basics/ids.ts';
import { useNow } from '../../kit/use-now.ts';
import { searchRoster, type RosterEntry } from './roster.ts';
import { orangText as words } from './words.ts';
import { PersonRow } from './person-row.tsx';
import { SearchField } from '../../kit/search-field.tsx';

interface Props {
  readonly entries: readonly RosterEntry[];
  readonly onOpen: (person: PersonId) => void;
}

/** Everybody, to be found by name or desa. */
export function PeopleList({ entries, onOpen }: Props) {
  const now = useNow();
  const [typed, setTyped] = useState('');
  const found = searchRoster(entries, typed);
  return (
    <>
      <SearchField label={words.search} value={typed} onInput={setTyped} />
      <div role="status">{found.length === 0 && <p class="muted">{words.noneFound}</p>}</div>
      <ul class="list">
        {found.map((entry) => (
          <li key={entry.person.person}>
            <PersonRow entry={entry} now={now} onOpen={() => onOpen(entry.person.person)} />
          </li>
        ))}
      </ul>
    </>
  );
}
