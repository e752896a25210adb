import { useEffect, useState } from 'preact/hooks';
import { live } from '../store/live.ts';

/**
 * What `query` reads from the phone, again whenever it changes; undefined until the first answer, then
 * always the last one. `inputs` are what the query depends on, as in `useEffect`.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T | undefined>(undefined);
  useEffect(
    () =>
      live(query, {
        next: (next) => setValue(() => next),
        error: (error) =>
          setValue(() => {
            throw error; // in the next render, for the app's error boundary
          }),
      }),
    inputs,
  );
  return value;
}
