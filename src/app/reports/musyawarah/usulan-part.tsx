import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { formatRp } from '../../../domain/basics/rupiah.ts';
import { newUsulan, putUsulan, removeUsulan } from '../../../domain/reports/musyawarah/edits.ts';
import type { Usulan } from '../../../domain/reports/musyawarah/schema.ts';
import { listUsulan } from '../../../domain/reports/musyawarah/start-from.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { musyawarahText } from './words.ts';
import { usulanText as words } from './form-words.ts';
import { EntryRemarks } from '../frame/entry-remarks.tsx';
import { about } from '../frame/form-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { Help } from './help.tsx';
import { StartUsulan } from './start-usulan.tsx';
import { UsulanSheet } from './usulan-sheet.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** What was proposed, in the order of its priority. */
export function UsulanPart() {
  const { content, change } = useMusyawarahForm();
  const { newLineId } = useApp();
  const { query } = useLocation();
  const [opened, setOpened] = useState<string | null>(query['usulan'] ?? null);
  const [removed, setRemoved] = useState<readonly [string, Usulan] | null>(null);
  const usulan = listUsulan(content);
  const add = () => {
    const id = newLineId();
    change((kept) => putUsulan(id, newUsulan(kept))(kept));
    setOpened(id);
  };
  const remove = (id: string, one: Usulan) => {
    setOpened(null);
    change(removeUsulan(id));
    setRemoved([id, one]);
  };
  return (
    <FormPage title={musyawarahText.parts.usulan}>
      <div class="stack hadir">
        <Help text={musyawarahText.help.usulan} />
        <StartUsulan />
        {usulan.length === 0 && <EmptyState icon="table" title={words.empty} />}
        <ul class="list">
          {usulan.map(([id, one]) => (
            <li key={id}>
              <UsulanRow id={id} usulan={one} onOpen={() => setOpened(id)} />
            </li>
          ))}
        </ul>
        <div class="hadir-add">
          <Button look="main" icon="plus" wide onClick={add}>
            {words.add}
          </Button>
        </div>
      </div>
      {opened !== null && (
        <UsulanSheet key={opened} id={opened} onClose={() => setOpened(null)} onRemove={remove} />
      )}
      {removed && (
        <UndoLine
          name={removed[1].uraian || words.noUraian}
          onUndo={() => change(putUsulan(...removed))}
          onDone={() => setRemoved(null)}
        />
      )}
    </FormPage>
  );
}

interface RowProps {
  readonly id: string;
  readonly usulan: Usulan;
  readonly onOpen: () => void;
}

function UsulanRow({ id, usulan, onOpen }: RowProps) {
  const { remarks } = useMusyawarahForm();
  const { prioritas, uraian, lokasi, perkiraanBiaya } = usulan;
  return (
    <button type="button" class="list-row" onClick={onOpen}>
      <span class="part-badge angka">{prioritas ?? '–'}</span>
      <span class="list-words">
        <strong>{uraian || words.noUraian}</strong>
        <span class="small muted">{lokasi}</span>
        <EntryRemarks remarks={about(remarks, 'usulan', id)} />
      </span>
      {perkiraanBiaya !== null && <span class="angka small">{formatRp(perkiraanBiaya)}</span>}
    </button>
  );
}
