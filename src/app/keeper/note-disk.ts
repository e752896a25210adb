import { signal, type ReadonlySignal } from '@preact/signals';
import type { PersonId } from '../../domain/basics/ids.ts';
import { must } from '../../domain/basics/must.ts';
import type { Content } from '../../domain/standing/report-doc.ts';
import { isSame, merge } from '../../sync/merge/merge.ts';
import type { Phone } from '../store/phone.ts';
import type { NoteRow } from '../store/phone-tables.ts';
import { joined, type Disk } from './disk.ts';

interface NoteDisk extends Disk {
  /** What was typed has met other words in the same field since: of the office, not of this person. */
  readonly isOvertaken: ReadonlySignal<boolean>;
  readonly drop: () => Promise<void>;
}

/**
 * A note: what a person types in a sheet or a form of settings, kept under a key until it is sent. There is
 * one only while it differs from `begins`, which is what the sheet shows to whom nothing was typed yet.
 */
export function createNoteDisk(
  phone: Pick<Phone, 'read' | 'notes'>,
  key: string,
  begins: () => Content,
): NoteDisk {
  let owner: PersonId | null = null;
  const isOvertaken = signal(false);
  // Whose it is stays fixed from its opening on: what is written last may come after the sign-out.
  const name = () => ({ person: must(owner, 'open note'), key });
  const over = (row: NoteRow | null): Content => {
    const theirs = begins();
    if (!row) return theirs;
    const { merged, conflicts } = merge(row.base, row.content, theirs);
    if (!isLike(theirs, merged)) return theirs;
    if (conflicts.length > 0) isOvertaken.value = true;
    return merged;
  };
  const read = async () => over(await phone.notes.read(name()));
  return {
    isOvertaken,
    open: async () => {
      owner = must(await phone.read.me(), 'person signed in').person;
      return read();
    },
    read,
    write: (content, base) =>
      phone.notes.edit(name(), (row) => {
        const next = joined({ base, mine: content, theirs: over(row) }, (one) =>
          isLike(begins(), one),
        );
        return isSame(next, begins()) ? null : { content: next, base: begins() };
      }),
    words: () => `catatan/${must(owner, 'open note')}/${key}`,
    isSound: (content) => isLike(begins(), content),
    drop: () => phone.notes.edit(name(), () => null),
  };
}

/** A note that another version of the app wrote may have other fields: what has not these is none. */
function isLike(begins: Content, content: Content): boolean {
  return Object.entries(begins).every(([field, a]) => {
    const b = content[field];
    if (a == null || b == null) return true;
    return typeof a === typeof b && Array.isArray(a) === Array.isArray(b);
  });
}
