import { useState } from 'preact/hooks';
import { groupByJenis } from '../../../domain/reports/lkd/by-jenis.ts';
import { emptyLembaga } from '../../../domain/reports/lkd/schema.ts';
import type { JenisLkd, Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import { entryText } from '../frame/entries-words.ts';
import { jenisLkdNames, lkdText as words } from './words.ts';
import { EntryRow } from '../frame/entry-row.tsx';
import { about } from '../frame/form-context.ts';
import { FormPage } from '../frame/form-page.tsx';
import { AddManySheet } from './add-many-sheet.tsx';
import { markActive, putLembaga } from './edits.ts';
import { LembagaSheet } from './lembaga-sheet.tsx';
import { lembagaDetail } from './lembaga-words.ts';
import { useLembagaFindings } from './use-lembaga-findings.ts';
import { useLkdForm } from './use-lkd-form.ts';

interface Props {
  readonly jenis: JenisLkd;
}

/** The lembaga of one kind: one by one, or many at once. */
export function JenisPart({ jenis }: Props) {
  const { newLineId } = useApp();
  const { content, change, remarks } = useLkdForm();
  const findingsOf = useLembagaFindings();
  const [isAddingMany, setAddingMany] = useState(false);
  const desk = useEntryDesk<Lembaga>();
  const { removed } = desk;
  const rows = groupByJenis(content).find((group) => group.jenis === jenis)?.rows ?? [];
  const unsaid = rows.filter(({ lembaga }) => lembaga.aktif === null).length;
  const add = () => {
    const id = newLineId();
    const nama = rows.length === 0 && jenis !== 'lain' ? jenisLkdNames[jenis] : '';
    change(putLembaga(id, { ...emptyLembaga, jenis, nama }));
    desk.edit(id);
  };
  return (
    <FormPage title={jenisLkdNames[jenis]}>
      <div class="stack">
        {rows.length === 0 && <p class="muted">{words.noneOf(jenisLkdNames[jenis])}</p>}
        <ul class="list">
          {rows.map(({ id, lembaga }) => (
            <EntryRow
              key={id}
              title={lembaga.nama.trim() || entryText.unnamed}
              detail={lembagaDetail(lembaga)}
              needsEye={[...findingsOf(id, lembaga), ...about(remarks, 'lembaga', id)].length > 0}
              onClick={() => desk.edit(id)}
            />
          ))}
        </ul>
        <Button look="main" icon="plus" wide onClick={add}>
          {words.add(jenisLkdNames[jenis])}
        </Button>
        {canBeMany(jenis) && (
          <Button icon="copy" wide onClick={() => setAddingMany(true)}>
            {words.addMany}
          </Button>
        )}
        {unsaid > 1 && (
          <Button icon="check" wide onClick={() => change(markActive(jenis))}>
            {words.allActive}
          </Button>
        )}
      </div>
      {isAddingMany && <AddManySheet jenis={jenis} onClose={() => setAddingMany(false)} />}
      {desk.edited !== null && <LembagaSheet id={desk.edited} desk={desk} />}
      {removed && (
        <UndoLine
          name={removed.entry.nama || jenisLkdNames[jenis]}
          onUndo={() => change(putLembaga(removed.id, removed.entry))}
          onDone={desk.forget}
        />
      )}
    </FormPage>
  );
}

/** A desa has one PKK, one Karang Taruna and one LPM, but many of these. */
function canBeMany(jenis: JenisLkd): boolean {
  return jenis === 'rt' || jenis === 'rw' || jenis === 'posyandu';
}
