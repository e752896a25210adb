import { useEffect, useState } from 'preact/hooks';
import type { PersonId } from '../../../domain/basics/ids.ts';
import { useApp } from '../../app-context.ts';
import { buildIndex, readTitles, type SearchIndex } from './build-index.ts';
import type { Phone } from '../../store/phone.ts';
import { useRead } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';

/** The last whole index of whoever searched: shown at once while it is read anew. */
const lastWhole = new WeakMap<Phone, { readonly person: PersonId; readonly index: SearchIndex }>();

/**
 * What can be found on this device, growing while it is first read, and read anew when something comes;
 * null before the first titles.
 */
export function useSearchIndex(): SearchIndex | null {
  const { phone } = useApp();
  const { person } = useMe();
  const [index, setIndex] = useState<SearchIndex | null>(() => {
    const last = lastWhole.get(phone);
    return last?.person === person ? last.index : null;
  });
  const titles = useRead(readTitles);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    if (!titles) return;
    let isGone = false;
    const read = async (): Promise<void> => {
      const isFirst = lastWhole.get(phone)?.person !== person;
      for await (const next of buildIndex(phone.read, titles)) {
        if (isGone) return;
        const isWhole = next.read === next.of;
        if (isWhole) lastWhole.set(phone, { person, index: next });
        if (isFirst || isWhole) setIndex(next);
      }
    };
    read().catch(setFault);
    return () => {
      isGone = true;
    };
  }, [phone, person, titles]);
  if (fault !== null) throw fault;
  return index;
}
