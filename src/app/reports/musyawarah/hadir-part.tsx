import { useLocation } from 'preact-iso';
import { useState, useEffect, useRef } from 'preact/hooks';
import { countMusyawarah, listPeople } from '../../../domain/reports/musyawarah/people.ts';
import { addHadirin } from '../../../domain/reports/musyawarah/edits.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { useApp } from '../../app-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { musyawarahText, jenisKelaminNames } from './words.ts';
import { hadirText as words } from './form-words.ts';
import { CountsCard } from './counts-card.tsx';
import { DoublesLink } from './doubles-link.tsx';
import { Help } from './help.tsx';
import { PeopleList, PersonSheet } from './person-sheet.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { PlaceFields } from './place-fields.tsx';
import { Signing } from './signing.tsx';
import { UnsurChoices } from './unsur-choices.tsx';
import { useEntry, type Entry } from './use-entry.ts';
import type { RefObject } from 'preact';
import { Field } from '../../kit/field.tsx';

interface Removed {
  readonly nama: string;
  readonly entries: MusyawarahContent['hadirin'];
}

/** The daftar hadir: who is there, counted live, and the way to the next person. */
export function HadirPart() {
  const { content, change } = useMusyawarahForm();
  const { query } = useLocation();
  useLiveCounting();
  const [isAdding, setAdding] = useState(false);
  const [opened, setOpened] = useState<string | null>(query['orang'] ?? null);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const people = listPeople(content);
  const person = people.find(({ ids }) => opened !== null && ids.includes(opened));
  return (
    <FormPage title={musyawarahText.parts.hadir}>
      <div class="stack hadir">
        <Help text={musyawarahText.help.hadir} />
        <DoublesLink />
        {people.length > 0 && <CountsCard counts={countMusyawarah(content)} />}
        {people.length === 0 ? (
          <EmptyState icon="people" title={words.empty} lead={words.emptyLead} />
        ) : (
          <PeopleList people={people} onOpen={setOpened} />
        )}
        <div class="hadir-add">
          <Button look="main" icon="plus" wide onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </div>
      </div>
      {isAdding && <EntrySheet onClose={() => setAdding(false)} />}
      {person && (
        <PersonSheet
          person={person}
          onClose={() => setOpened(null)}
          onRemoved={({ hadirin }, entries) => {
            setOpened(null);
            setRemoved({ nama: hadirin.nama, entries });
          }}
        />
      )}
      {removed && (
        <UndoLine
          name={removed.nama}
          onUndo={() => change(addHadirin(removed.entries))}
          onDone={() => setRemoved(null)}
        />
      )}
    </FormPage>
  );
}

/** Between looks for what the other doors wrote, in milliseconds; an empty look is about 1 KB. */
const LOOK_MS = 10_000;

/**
 * While the daftar hadir stands open, other phones may be counting the same meeting: it looks for their
 * people more often than a phone at rest does. It never pushes a line that is down, nor asks for a sign-in.
 */
function useLiveCounting(): void {
  const { sync } = useApp();
  useEffect(() => {
    const timer = setInterval(() => {
      const isSeen = document.visibilityState === 'visible';
      if (isSeen && sync.progress.value.outcome === 'done') sync.poke();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [sync]);
}

/**
 * One person after the other: the name, whom they stand for, their LKD; L or P saves and goes on. That is
 * three taps at most, and one where the person before came from the same.
 */
function EntrySheet({ onClose }: { readonly onClose: () => void }) {
  const { content } = useMusyawarahForm();
  const entry = useEntry();
  const [said, setSaid] = useState('');
  const name = useRef<HTMLInputElement>(null);
  const count = listPeople(content).length;
  const number = entry.hadirin ? count : count + 1;
  useEffect(() => name.current?.focus(), [entry.id]);
  const save = (jenisKelamin: 'L' | 'P') => {
    name.current?.focus();
    if (entry.nama.trim() === '') return setSaid(words.namaMissing);
    entry.change({ jenisKelamin });
    setSaid(words.added(entry.nama, count));
    entry.next();
  };
  return (
    <Sheet title={words.addTitle(number)} onClose={onClose}>
      <p class="small said" role="status">
        {said}
      </p>
      <NameField
        input={name}
        value={entry.nama}
        onInput={(nama) => entry.change({ nama })}
        onDone={() => name.current?.blur()}
      />
      <UnsurChoices {...entry.origin} onChange={entry.change} />
      <More entry={entry} />
      <Signing
        value={entry.hadirin?.tandaTangan ?? null}
        onChange={entry.hadirin ? (tandaTangan) => entry.change({ tandaTangan }) : undefined}
      />
      <Button wide onClick={onClose}>
        {words.done}
      </Button>
      <div class="entry-foot two">
        {(['L', 'P'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button entry-save"
            data-look="main"
            onClick={() => save(one)}
          >
            <strong>{jenisKelaminNames[one]}</strong>
            <span class="small">{words.next}</span>
          </button>
        ))}
      </div>
    </Sheet>
  );
}

/** What is rarely written at the door. */
function More({ entry: { hadirin, change } }: { readonly entry: Entry }) {
  if (!hadirin) return null;
  return (
    <details>
      <summary>{words.more}</summary>
      <div class="stack">
        <PlaceFields hadirin={hadirin} put={change} />
      </div>
    </details>
  );
}

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** The keyboard's own key for "done". */
  readonly onDone: () => void;
}

/** The name, under the hands from the start and again after each person. */
function NameField({ input, value, onInput, onDone }: Props) {
  return (
    <Field label={words.nama}>
      {(aria) => (
        <input
          {...aria}
          ref={input}
          name="nama"
          class="input input-name"
          type="text"
          autoComplete="off"
          autoCapitalize="words"
          autoCorrect="off"
          spellcheck={false}
          enterKeyHint="done"
          maxLength={120}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onDone();
          }}
        />
      )}
    </Field>
  );
}
