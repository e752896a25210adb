import type { Doc } from '../../src/domain/workflow/documents.ts';
import type { DocOf, PhoneReads } from '../../src/app/store/phone.ts';

/** What a phone reads that holds these documents and has nothing to send. */
export function readsOf(docs: readonly Doc[]): Pick<PhoneReads, 'all' | 'one'> {
  return {
    all: async <K extends Doc['kind']>(kind: K) =>
      docs.filter((doc) => doc.kind === kind) as readonly Doc[] as readonly DocOf<K>[], // by their kind
    one: async <K extends Doc['kind']>(id: string, kind: K) =>
      (docs.find((doc) => doc.id === id && doc.kind === kind) ?? null) as DocOf<K> | null, // by its kind
  };
}
