import { useEffect, useRef, useState } from 'preact/hooks';
import { listPeople } from '../../../domain/reports/musyawarah/people.ts';
import { Sheet } from '../../kit/sheet.tsx';
import { Button } from '../../kit/button.tsx';
import { jenisKelaminNames } from './words.ts';
import { hadirText as words } from './form-words.ts';
import { PlaceFields } from './place-fields.tsx';
import { Signing } from './signing.tsx';
import { UnsurChoices } from './unsur-choices.tsx';
import { useEntry, type Entry } from './use-entry.ts';
import { useMusyawarahForm } from './use-musyawarah-form.ts';
import type { RefObject } from 'preact';
import { Field } from '../../kit/field.tsx';

/**
 * One person after the other: the name, whom they stand for, their LKD; L or P saves and goes on. That is
 * three taps at most, and one where the person before came from the same.
 */
export function EntrySheet({ onClose }: { readonly onClose: () => void }) {
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
