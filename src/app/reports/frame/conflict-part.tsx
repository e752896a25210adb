import type { Conflict } from '../../../sync/merge/merge.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { formText } from './words.ts';
import { conflictText as words } from './parts-words.ts';
import { conflictPlace, conflictValue } from './conflict-words.ts';
import { FormPage, useForm } from './form-page.tsx';

/** What two phones wrote into the same field, side by side: a person chooses. */
export function ConflictPart() {
  const { view } = useForm();
  const conflicts = view.local?.conflicts ?? [];
  return (
    <FormPage title={formText.beda} stack>
      {conflicts.length === 0 ? (
        <EmptyState icon="check" title={words.none} lead={words.noneLead} />
      ) : (
        <p>{words.lead}</p>
      )}
      {conflicts.map((conflict) => (
        <ConflictCard key={conflict.path.join('/')} conflict={conflict} />
      ))}
    </FormPage>
  );
}

function ConflictCard({ conflict }: { readonly conflict: Conflict }) {
  const { phone } = useApp();
  const { report, content, keeper, definition } = useForm();
  const [isBusy, run] = useBusy();
  const choose = (side: 'mine' | 'theirs') =>
    run(async () => {
      if (!(await keeper.flush())) return;
      await phone.write.chooseSide(report, conflict, side);
    });
  return (
    <section class="card stack">
      <h2>{conflictPlace(conflict.path, content, definition)}</h2>
      <div class="sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} class="side">
            <p class="small muted">{words[side]}</p>
            <p class="side-value">{conflictValue(conflict.path, conflict[side], definition)}</p>
            <Button busy={isBusy} onClick={() => choose(side)}>
              {words.choose}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}
