import { useState } from 'preact/hooks';
import { byPriority } from '../../../domain/reports/du-rkpdes/priority.ts';
import type { Usulan } from '../../../domain/reports/du-rkpdes/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import { duRkpdesText as words } from './words.ts';
import { EntryDeskView } from '../frame/entry-desk-view.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { addUsulan, newUsulan, putUsulan, removeUsulan, stepUsulan } from './edits.ts';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';
import { UsulanRow } from './usulan-row.tsx';
import { UsulanSheet } from './usulan-sheet.tsx';

/** The proposals by priority; moving, adding, changing and removing them. */
export function UsulanPart() {
  const { content, change } = useDuRkpdesForm();
  const { newLineId } = useApp();
  const desk = useEntryDesk<Usulan>();
  const [said, setSaid] = useState('');
  const order = byPriority(content.usulan);
  const add = () => {
    const id = newLineId();
    change(addUsulan(id, newUsulan(null)));
    desk.edit(id);
  };
  const move = (id: string, place: number, step: -1 | 1) => {
    change(stepUsulan(id, step));
    const to = Math.min(Math.max(place + step, 1), order.length);
    setSaid(words.moved(content.usulan[id]?.nama.trim() || words.unnamed, to));
  };
  return (
    <FormPage title={words.sections.usulan}>
      {order.length === 0 ? (
        <EmptyState icon="queue" title={words.none}>
          <p>{words.noneLead}</p>
        </EmptyState>
      ) : (
        <p class="small">{words.lead}</p>
      )}
      <ol class="usulan-list">
        {order.map(({ id, usulan }, index) => (
          <UsulanRow
            key={id}
            id={id}
            usulan={usulan}
            place={index + 1}
            onOpen={() => desk.edit(id)}
            onMove={(step) => move(id, index + 1, step)}
          />
        ))}
      </ol>
      <p class="sr-only" role="status">
        {said}
      </p>
      <div class="add-line">
        <Button look="main" icon="plus" onClick={add}>
          {words.add}
        </Button>
      </div>
      <EntryDeskView
        desk={desk}
        entries={content.usulan}
        Sheet={UsulanSheet}
        nameOf={({ nama }) => nama.trim() || words.unnamed}
        onRemove={(id) => change(removeUsulan(id))}
        onPut={(id, entry) => change(putUsulan(id, entry))}
      />
    </FormPage>
  );
}
