import type { Browser, BrowserContext, Page } from 'playwright';
import { expect } from './expect.ts';
import { must } from '../../src/domain/basics/must.ts';
import { demoPassword } from '../../src/server/seed/seed-demo.ts';
import { openProfile } from './a-chromium.ts';
import type { BadLine } from './bad-line.ts';

export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** A phone or laptop: one browser, what it keeps on its disk, and its line to the kecamatan. */
export interface Device {
  readonly line: BadLine;
  /** The tab in use; another one after the browser was closed and opened. */
  readonly page: () => Page;
  readonly context: () => BrowserContext;
  /** Opens an address of the app in the tab in use. */
  readonly opens: (path: string) => Promise<void>;
  /** Signs in through the page, and waits until all of the app is kept for the time without signal. */
  readonly signsIn: (username: string) => Promise<void>;
  /** No signal: the browser knows it, and the line is dead too. */
  readonly goesOffline: () => Promise<void>;
  readonly goesOnline: () => Promise<void>;
  /** The browser ends. */
  readonly closes: () => Promise<void>;
  /** The browser's process is killed in the middle of whatever it does, as by an empty battery. */
  readonly dies: () => Promise<void>;
  /** The browser starts again on what it kept, at an address of the app; with a film before its camera. */
  readonly reopens: (path: string, camera?: string) => Promise<void>;
}

export interface DeviceParts {
  readonly line: BadLine;
  /** The folder of its profile. */
  readonly profile: string;
  readonly screen: Screen;
}

export async function openDevice({ line, profile, screen }: DeviceParts): Promise<Device> {
  let context = await openProfile(profile, { viewport: screen });
  let isOffline = false;
  const page = (): Page => must(context.pages()[0]);
  const opens = async (path: string): Promise<void> => void (await page().goto(line.url + path));
  return {
    line,
    page,
    context: () => context,
    opens,
    signsIn: async (username) => {
      await opens('/');
      await signIn(page(), username);
      await expect(page().getByRole('navigation', { name: 'Menu utama' })).toBeVisible();
      await isKeptOffline(page());
    },
    goesOffline: async () => {
      isOffline = true;
      line.cut();
      await context.setOffline(true);
    },
    goesOnline: async () => {
      isOffline = false;
      line.restore();
      await context.setOffline(false);
      // Chromium says nothing to a page that was opened in between: to that one it was never offline.
      await page().evaluate(() => dispatchEvent(new Event('online')));
    },
    closes: () => context.close(),
    dies: async () => {
      const browser = must(context.browser());
      const isGone = new Promise((resolve) => browser.once('disconnected', resolve));
      process.kill(await processOf(browser), 'SIGKILL');
      await isGone;
    },
    reopens: async (path, camera) => {
      context = await openProfile(profile, { viewport: screen, ...(camera && { camera }) });
      await context.setOffline(isOffline);
      await opens(path);
    },
  };
}

/** The id of the browser's own process, which all its others end with. */
async function processOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return must(processInfo.find(({ type }) => type === 'browser')).id;
}

/** Fills the form for signing in, wherever it stands. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username);
  await page.getByLabel('Kata sandi', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

async function isKeptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}
