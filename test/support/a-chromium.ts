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

export interface ProfileOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A film (y4m) that its camera sees over and over; the person has allowed the camera. */
  readonly camera?: string;
}

function cameraArgs(film: string): readonly string[] {
  return [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
}

/** A browser profile in a folder: close it, open it again, and what it kept is there. */
export async function openProfile(
  folder: string,
  options: ProfileOptions = {},
): Promise<BrowserContext> {
  const { executablePath, args } = await chromiumLaunch();
  return driver.launchPersistentContext(folder, {
    executablePath,
    args: [...args, ...(options.camera ? cameraArgs(options.camera) : [])],
    headless: true,
    timeout: 60_000,
    viewport: options.viewport ?? phoneScreen,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
}
