import { formatTanggalShort } from '../../../domain/basics/tanggal.ts';
import { ORGAN_YEARS } from '../../../domain/reports/bumdes/aktif.ts';
import { jabatanSchema } from '../../../domain/reports/bumdes/schema.ts';
import type { BumdesContent, Organ } from '../../../domain/reports/bumdes/schema.ts';
import { lastDayOf } from '../../../domain/reports/masa-jabatan.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { UndoLine } from '../../kit/undo-line.tsx';
import { useEntryDesk } from '../frame/use-entry-desk.ts';
import { bumdesHints, bumdesText as words, jabatanNames } from './words.ts';
import { entryText } from '../frame/entries-words.ts';
import { putEntry } from '../frame/entry-edits.ts';
import { EntryRow } from '../frame/entry-row.tsx';
import { FormPage } from '../frame/form-page.tsx';
import { OrganSheet } from './organ-sheet.tsx';
import { sortOrgan } from './sort-entries.ts';
import { useBumdesForm } from './use-bumdes-form.ts';

/** Who runs it and who watches, with their terms. */
export function OrganPart() {
  const { newLineId } = useApp();
  const { content, change, findings } = useBumdesForm();
  const desk = useEntryDesk<Organ>();
  const { removed } = desk;
  const add = () => {
    const id = newLineId();
    change((kept) => ({ ...kept, organ: putEntry(kept.organ, id, newOrgan(kept)) }));
    desk.edit(id);
  };
  return (
    <FormPage title={words.sections.organ}>
      <div class="stack">
        <p class="muted">{bumdesHints.organ}</p>
        <ul class="list">
          {sortOrgan(content.organ).map(([id, organ]) => (
            <EntryRow
              key={id}
              title={organ.nama.trim() || entryText.unnamed}
              detail={organDetail(organ)}
              needsEye={findings.some(({ where }) => where[1] === id)}
              onClick={() => desk.edit(id)}
            />
          ))}
        </ul>
        <Button look="main" icon="plus" wide onClick={add}>
          {words.organ.add}
        </Button>
      </div>
      {desk.edited !== null && <OrganSheet id={desk.edited} desk={desk} />}
      {removed && (
        <UndoLine
          name={removed.entry.nama || jabatanNames[removed.entry.jabatan]}
          onUndo={() =>
            change((kept) => ({ ...kept, organ: putEntry(kept.organ, removed.id, removed.entry) }))
          }
          onDone={desk.forget}
        />
      )}
    </FormPage>
  );
}

/** The first jabatan nobody holds yet; after those another pengawas. */
function newOrgan({ organ }: BumdesContent): Organ {
  const held = new Set(Object.values(organ).map(({ jabatan }) => jabatan));
  const jabatan = jabatanSchema.options.find((one) => !held.has(one)) ?? 'pengawas';
  return { jabatan, nama: '', mulai: null, periodeKe: null };
}

function organDetail({ jabatan, mulai }: Organ): string {
  const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS);
  const isTimed = jabatan !== 'penasihat' && last !== null;
  return [
    jabatanNames[jabatan],
    ...(isTimed ? [words.organ.until(formatTanggalShort(last))] : []),
  ].join(', ');
}
