import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { countMusyawarah } from '../../../domain/reports/musyawarah/counts.ts';
import { findDoubles } from '../../../domain/reports/musyawarah/doubles.ts';
import { addHadirin } from '../../../domain/reports/musyawarah/edits.ts';
import { listPeople } from '../../../domain/reports/musyawarah/people.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { musyawarahText } from './words.ts';
import { hadirText as words, kembarText } from './form-words.ts';
import { FormPage } from '../frame/form-page.tsx';
import { PartLink } from '../frame/part-row.tsx';
import { CountsCard } from './counts-card.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { Help } from './help.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { useLiveCounting } from './use-live-counting.ts';
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
  const doubles = findDoubles(content).length;
  return (
    <FormPage title={musyawarahText.parts.hadir}>
      <div class="stack hadir">
        <Help text={musyawarahText.help.hadir} />
        {doubles > 0 && (
          <PartLink
            bagian="kembar"
            title={musyawarahText.parts.kembar}
            icon="copy"
            tone="warn"
            detail={kembarText.row(doubles)}
          />
        )}
        {people.length > 0 && <CountsCard counts={countMusyawarah(content)} />}
        {people.length === 0 ? (
          <EmptyState icon="people" title={words.empty}>
            <p>{words.emptyLead}</p>
          </EmptyState>
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
