import { useLive } from './use-live.ts';
import { useApp } from '../app-context.ts';
import type { PhoneReads } from '../store/phone.ts';

/** What is on this phone, again whenever it changes, as `useLive`. */
export function useRead<T>(
  query: (read: PhoneReads) => Promise<T>,
  inputs: readonly unknown[] = [],
): T | undefined {
  const { phone } = useApp();
  return useLive(() => query(phone.read), inputs);
}
