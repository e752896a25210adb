import type { Lembaga } from '../../../domain/reports/lkd/schema.ts';
import type { EntryDesk } from '../frame/use-entry-desk.ts';
import { lkdFindingText } from './findings-words.ts';
import { jenisLkdNames } from './words.ts';
import { EntrySheet } from '../frame/entry-sheet.tsx';
import { about } from '../frame/form-context.ts';
import { removeLembaga } from './edits.ts';
import { KegiatanList } from './kegiatan-list.tsx';
import { LembagaFields } from './lembaga-fields.tsx';
import { useLembagaFindings } from './use-lembaga-findings.ts';
import { useLkdForm } from './use-lkd-form.ts';

interface Props {
  readonly id: string;
  readonly desk: EntryDesk<Lembaga>;
}

/** One lembaga under the hands; every key goes to disk, there is nothing to save. */
export function LembagaSheet({ id, desk }: Props) {
  const { content, change, remarks } = useLkdForm();
  const findingsOf = useLembagaFindings();
  const lembaga = content.lembaga[id];
  const remove = () => {
    if (!lembaga) return;
    change(removeLembaga(id));
    desk.remove(id, lembaga);
  };
  return (
    <EntrySheet
      title={lembaga ? jenisLkdNames[lembaga.jenis] : ''}
      isGone={!lembaga}
      remarks={about(remarks, 'lembaga', id)}
      findings={lembaga ? findingsOf(id, lembaga) : []}
      sentence={lkdFindingText}
      onClose={desk.close}
      onRemove={remove}
    >
      {lembaga && (
        <>
          <LembagaFields id={id} lembaga={lembaga} />
          <KegiatanList id={id} kegiatan={lembaga.kegiatan} />
        </>
      )}
    </EntrySheet>
  );
}
