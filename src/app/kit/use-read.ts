import { useApp } from '../app-context.ts';
import type { PhoneReads } from '../store/phone.ts';
import { useEffect, useState } from 'preact/hooks';
import { live } from '../store/live.ts';
import { tanggalInWib, type Instant, type Tanggal } from '../../domain/basics/tanggal.ts';

/** What is on this phone, again whenever it changes, as `useLive`. */
export function useRead<T>(
  query: (read: PhoneReads) => Promise<T>,
  inputs: readonly unknown[] = [],
): T | undefined {
  const { phone } = useApp();
  return useLive(() => query(phone.read), inputs);
}

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

const TICK_MS = 30_000;

/** The time by this phone's clock, new twice a minute and when the page comes back to the front. */
export function useNow(): Instant {
  const { now } = useApp();
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const tick = () => setInstant(now());
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [now]);
  return instant;
}

/** Today in WIB. */
export function useToday(): Tanggal {
  return tanggalInWib(useNow());
}
