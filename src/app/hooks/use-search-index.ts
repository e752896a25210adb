import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';
import { buildIndex } from '../search/build-index.ts';
import type { SearchIndex } from '../search/build-index.ts';

/** What can be found on this device, growing while it is read; null before the first titles. */
export function useSearchIndex(): SearchIndex | null {
  const { phone } = useApp();
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      for await (const next of buildIndex(phone.read)) {
        if (isGone) return;
        setIndex(next);
      }
    };
    read().catch(setFault);
    return () => {
      isGone = true;
    };
  }, [phone]);
  if (fault !== null) throw fault;
  return index;
}
