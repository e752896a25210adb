import { useState } from 'preact/hooks';
import type { Person } from '../../../domain/reports/musyawarah/people.ts';
import { Chip } from '../../kit/chip.tsx';
import { Button } from '../../kit/button.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Icon } from '../../kit/icon.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { dotted } from '../../kit/dotted.ts';
import { about } from '../frame/form-context.ts';
import { hadirText as words } from './form-words.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { lkdNames, unsurText } from './words.ts';

interface Props {
  readonly people: readonly Person[];
  readonly onOpen: (id: string) => void;
}

/** So many rows are drawn until more are asked for: each key in the sheet above draws them anew. */
const SHOWN = 30;

/** The people with the last one written down on top; a long list is looked through by name. */
export function PeopleList({ people, onOpen }: Props) {
  const { remarks } = useMusyawarahForm();
  const [sought, setSought] = useState('');
  const [isWhole, setWhole] = useState(false);
  const numbered = people.map((person, index) => ({ person, number: index + 1 })).toReversed();
  const found = numbered.filter(({ person }) => isFound(person, sought));
  const shown = isWhole ? found : found.slice(0, SHOWN);
  return (
    <div class="stack">
      {people.length > 10 && (
        <SearchField label={words.search} value={sought} onInput={setSought} />
      )}
      {found.length === 0 && <p>{words.notFound}</p>}
      <p class="small muted">{words.latestFirst}</p>
      <ul class="list">
        {shown.map(({ person, number }) => (
          <PersonRow
            key={person.id}
            person={person}
            number={number}
            remarks={person.ids.flatMap((id) => about(remarks, 'hadirin', id))}
            onOpen={() => onOpen(person.id)}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button wide onClick={() => setWhole(true)}>
          {words.showAll(found.length)}
        </Button>
      )}
    </div>
  );
}

function isFound({ hadirin }: Person, sought: string): boolean {
  return hadirin.nama.toLowerCase().includes(sought.trim().toLowerCase());
}

interface PersonRowProps {
  readonly person: Person;
  readonly number: number;
  readonly remarks: readonly { readonly text: string }[];
  readonly onOpen: () => void;
}

/** One person of the list; what was remarked stands below. */
function PersonRow({ person: { hadirin }, number, remarks, onOpen }: PersonRowProps) {
  const { nama, jenisKelamin, unsur, lembaga, jabatan, alamat, tandaTangan } = hadirin;
  const details = [unsur && unsurText[unsur].name, lembaga && lkdNames[lembaga], jabatan, alamat];
  return (
    <ListRow
      title={nama.trim() || words.noName}
      onOpen={onOpen}
      before={<span class="angka muted small">{number}</span>}
      mark={tandaTangan !== null && <Signed />}
      end={<Chip tone={jenisKelamin === null ? 'warn' : undefined}>{jenisKelamin ?? '?'}</Chip>}
    >
      <span class="small muted">{dotted(...details)}</span>
      {remarks.map(({ text }, index) => (
        <span key={index} class="line-remark small">
          <Icon name="remark" size={18} />
          {text}
        </span>
      ))}
    </ListRow>
  );
}

function Signed() {
  return (
    <span class="muted">
      <Icon name="pen" size={18} />
      <span class="sr-only">{words.signed}</span>
    </span>
  );
}
