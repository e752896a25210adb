import { signal } from '@preact/signals';

/** What the last job threw that nobody else told of; `frame/fault-notice.tsx` says it over the page. */
export const jobFault = signal<{ readonly fault: unknown } | null>(null);

/** A person who closes the share sheet or a file picker meant to. */
export function tellFault(fault: unknown): void {
  const isClosed = fault instanceof DOMException && fault.name === 'AbortError';
  if (!isClosed) jobFault.value = { fault };
}
