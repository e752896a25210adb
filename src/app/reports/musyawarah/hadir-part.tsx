import { useLocation } from 'preact-iso';
import { useState, useEffect } from 'preact/hooks';
import { countMusyawarah, listPeople } from '../../../domain/reports/musyawarah/people.ts';
import { addHadirin } from '../../../domain/reports/musyawarah/edits.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { useApp } from '../../app-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { musyawarahText } from './words.ts';
import { hadirText as words } from './form-words.ts';
import { CountsCard } from './counts-card.tsx';
import { DoublesLink } from './doubles-link.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { Help } from './help.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

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
