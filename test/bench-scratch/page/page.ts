import type { BenchPhone } from './bench-phone.ts';
import { createFloorPhone } from './floor-phone.ts';
import { createOurPhone } from './our-phone.ts';
import { createPouchPhone } from './pouch-phone.ts';

/** What `drive-page.ts` calls from outside; which values belong to which duty, and what it gives, it knows. */
export interface BenchPage {
  /** `ms` is how long the duty took in the page. */
  readonly run: (call: BenchCall) => Promise<{ readonly ms: number; readonly value: unknown }>;
}

export interface BenchCall {
  readonly who: ContenderName;
  readonly duty: keyof BenchPhone;
  readonly values: readonly unknown[];
}

export type ContenderName = 'floor' | 'tepat' | 'pouch';

declare global {
  interface Window {
    bench: BenchPage;
  }
}

const phones: Readonly<Record<ContenderName, BenchPhone>> = {
  floor: createFloorPhone(),
  tepat: createOurPhone(),
  pouch: createPouchPhone(),
};

window.bench = {
  run: async ({ who, duty, values }) => {
    const work = phones[who][duty] as (...values: readonly unknown[]) => Promise<unknown>; // see `PageDriver`
    const startMs = performance.now();
    const value = await work(...values).catch((error: unknown) =>
      Promise.reject(toPlainError(error)),
    );
    return { ms: performance.now() - startMs, value };
  },
};

/** With its causes in words: only those come through to `main.ts`. */
function toPlainError(error: unknown): Error {
  const words: string[] = [];
  for (let one = error; one instanceof Error; one = one.cause)
    words.push(one.message === '' ? one.name : one.message);
  return new Error(words.join(' <- '), { cause: error });
}
