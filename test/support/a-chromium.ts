import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright';
import type { Browser, BrowserContext } from 'playwright';

export const phoneScreen = { width: 360, height: 740 } as const;
export const deskScreen = { width: 1280, height: 800 } as const;

/** `CHROMIUM` names a browser already on the machine; else the one inside the npm package. */
export async function chromiumLaunch(): Promise<{ executablePath: string; args: string[] }> {
  const executablePath = process.env['CHROMIUM'] ?? (await chromium.executablePath());
  return { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] };
}

export async function openBrowser(): Promise<Browser> {
  return driver.launch({ ...(await chromiumLaunch()), headless: true, timeout: 60_000 });
}

/** A browser profile in a folder: close it, open it again, and what it kept is there. */
export async function openProfile(
  folder: string,
  options: { readonly viewport?: { readonly width: number; readonly height: number } } = {},
): Promise<BrowserContext> {
  return driver.launchPersistentContext(folder, {
    ...(await chromiumLaunch()),
    headless: true,
    timeout: 60_000,
    viewport: options.viewport ?? phoneScreen,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
}
