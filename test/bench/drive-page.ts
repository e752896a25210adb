import { join } from 'node:path';
import { openProfile } from '../support/a-chromium.ts';
import type { BenchPhone } from './page/bench-phone.ts';
import type { BenchCall, ContenderName } from './page/page.ts';
import { within } from './within.ts';

/** The three phones in one real Chromium page, called from here. */
export interface PageDriver {
  readonly run: <D extends keyof BenchPhone>(
    who: ContenderName,
    duty: D,
    ...values: Parameters<BenchPhone[D]>
  ) => Promise<Timed<D>>;
  /** So that nobody pays for what the one before left behind. */
  readonly collectGarbage: () => Promise<void>;
  readonly browserVersion: string;
  readonly close: () => Promise<void>;
}

interface Timed<D extends keyof BenchPhone> {
  readonly ms: number;
  readonly value: Awaited<ReturnType<BenchPhone[D]>>;
}

/** Nothing measured takes this long, in milliseconds. */
const stepTimeoutMs = 120_000;

/** A profile on the disk: IndexedDB of a private window would lie in memory and promise nothing. */
export async function openPage(origin: string, folder: string): Promise<PageDriver> {
  const context = await openProfile(join(folder, 'profile'));
  const page = context.pages()[0] ?? (await context.newPage());
  page.on('pageerror', (error) => console.error(error));
  await page.goto(origin, { timeout: 30_000 });
  await page.waitForFunction(() => 'bench' in window, null, { timeout: 30_000 });
  const devtools = await context.newCDPSession(page);
  return {
    run: <D extends keyof BenchPhone>(who: ContenderName, duty: D, ...values: unknown[]) => {
      const call: BenchCall = { who, duty, values };
      const ran = page.evaluate((one) => window.bench.run(one), call);
      return within(stepTimeoutMs, `${who} ${duty}`, ran) as Promise<Timed<D>>; // the duty's own answer
    },
    collectGarbage: async () => void (await devtools.send('HeapProfiler.collectGarbage')),
    browserVersion: context.browser()?.version() ?? '',
    close: () => context.close(),
  };
}
