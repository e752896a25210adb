import {
  changePerson,
  partPerson,
  removePerson,
} from '../../../domain/reports/musyawarah/edits.ts';
import type { Person } from '../../../domain/reports/musyawarah/people.ts';
import type { Hadirin, MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import { Button } from '../../kit/button.tsx';
import { FindingList } from '../../standing/finding-list.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { musyawarahFindingText } from './findings-words.ts';
import { jenisKelaminNames, lkdNames, unsurText } from './words.ts';
import { hadirText as words } from './form-words.ts';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
import { about } from '../frame/form-context.ts';
import { useFieldInAddress } from '../frame/use-field-in-address.ts';
import { ChoiceRow } from './choice-row.tsx';
import { PlaceFields } from './place-fields.tsx';
import { Signing } from './signing.tsx';
import { UnsurChoices } from './unsur-choices.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { useState } from 'preact/hooks';
import { Chip } from '../../kit/chip.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { Icon } from '../../kit/icon.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { dotted } from '../../kit/dotted.ts';

interface Props {
  readonly person: Person;
  readonly onClose: () => void;
  /** The content as it was, so that it can be put back. */
  readonly onRemoved: (person: Person, entries: MusyawarahContent['hadirin']) => void;
}

/** One person on the list under the hands; every key goes to disk, there is nothing to save. */
export function PersonSheet({ person, onClose, onRemoved }: Props) {
  const { content, change, findings, remarks } = useMusyawarahForm();
  useFieldInAddress();
  const { hadirin, ids } = person;
  const put = (fields: Partial<Hadirin>) => change(changePerson(person, fields));
  const remove = () => {
    const entries = Object.entries(content.hadirin).filter(([id]) => ids.includes(id));
    onRemoved(person, Object.fromEntries(entries));
    change(removePerson(person));
  };
  return (
    <Sheet title={words.editTitle} onClose={onClose}>
      <EntryRemarks remarks={ids.flatMap((id) => about(remarks, 'hadirin', id))} />
      <PersonFields hadirin={hadirin} put={put} />
      <FindingList
        findings={ids.flatMap((id) => about(findings, 'hadirin', id))}
        sentence={musyawarahFindingText}
      />
      {hadirin.dicatatOleh !== '' && <p class="small muted">{words.by(hadirin.dicatatOleh)}</p>}
      {ids.length > 1 && (
        <div class="row">
          <p class="small">{words.entries(ids.length)}</p>
          <Button onClick={() => change(partPerson(person))}>{words.part}</Button>
        </div>
      )}
      <Button look="main" wide onClick={onClose}>
        {words.done}
      </Button>
      <Button icon="trash" look="danger" wide onClick={remove}>
        {words.remove}
      </Button>
    </Sheet>
  );
}

interface FieldsProps {
  readonly hadirin: Hadirin;
  readonly put: (fields: Partial<Hadirin>) => void;
}

function PersonFields({ hadirin, put }: FieldsProps) {
  return (
    <>
      <TextField
        name="nama"
        label={words.nama}
        maxLength={120}
        value={hadirin.nama}
        onInput={(nama) => put({ nama })}
      />
      <ChoiceRow
        large
        name="jenisKelamin"
        label={words.jenisKelamin}
        value={hadirin.jenisKelamin}
        options={[
          ['L', jenisKelaminNames.L],
          ['P', jenisKelaminNames.P],
        ]}
        onChoose={(jenisKelamin) => put({ jenisKelamin })}
      />
      <UnsurChoices unsur={hadirin.unsur} lembaga={hadirin.lembaga} onChange={put} />
      <PlaceFields hadirin={hadirin} put={put} />
      <Signing value={hadirin.tandaTangan} onChange={(tandaTangan) => put({ tandaTangan })} />
    </>
  );
}

interface PeopleListProps {
  readonly people: readonly Person[];
  readonly onOpen: (id: string) => void;
}

/** So many rows are drawn until more are asked for: each key in the sheet above draws them anew. */
const SHOWN = 30;

/** The people with the last one written down on top; a long list is looked through by name. */
export function PeopleList({ people, onOpen }: PeopleListProps) {
  const { remarks } = useMusyawarahForm();
  const [sought, setSought] = useState('');
  const [isWhole, setWhole] = useState(false);
  const numbered = people.map((person, index) => ({ person, number: index + 1 })).toReversed();
  const wanted = sought.trim().toLowerCase();
  const found = numbered.filter(({ person }) => person.hadirin.nama.toLowerCase().includes(wanted));
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
