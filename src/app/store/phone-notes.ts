import type { PhoneNotes } from './phone.ts';
import type { PhoneDisk } from './settle.ts';
import { type PhoneClock, instantOf } from './phone-tables.ts';

/** The notes of whoever writes on this phone, over any tables; each write is one transaction. */
export function createPhoneNotes({ read, write }: PhoneDisk, clock: PhoneClock): PhoneNotes {
  return {
    read: ({ person, key }) => read(async ({ notes }) => (await notes.get(person, key)) ?? null),
    edit: ({ person, key }, edit) =>
      write(async ({ notes }) => {
        const next = edit((await notes.get(person, key)) ?? null);
        if (!next) return notes.delete(person, key);
        return notes.put({ person, key, ...next, changedAt: instantOf(clock) });
      }),
  };
}
