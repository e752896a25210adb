import { useEffect, useState } from 'preact/hooks';
import { live } from '../store/live.ts';

/**
 * What `query` reads from the phone, again whenever it changes; undefined until the first answer, then
 * always the last one. `inputs` are what the query depends on, as in `useEffect`. A read that fails throws
 * here, for the app's error boundary.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [last, setLast] = useState<Last<T>>({ kind: 'none' });
  useEffect(
    () =>
      live(query, {
        next: (value) => setLast({ kind: 'value', value }),
        error: (fault) => setLast({ kind: 'fault', fault }),
      }),
    inputs,
  );
  if (last.kind === 'fault') throw last.fault;
  return last.kind === 'value' ? last.value : undefined;
}

type Last<T> =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'fault'; readonly fault: unknown };
