import { expect } from './expect.ts';
import type { Page } from 'playwright';
import { deskScreen, phoneScreen } from './a-chromium.ts';
import type { Device, Screen } from './a-device.ts';

/** One screen as somebody may come to see it. */
export interface Look {
  readonly page: Page;
  /** Who, what, how large, light or dark: a file's name. */
  readonly name: string;
}

export type Show = (look: Look) => Promise<void>;

export interface Scene {
  readonly name: string;
  readonly path: string;
  /** An address that nobody knows. */
  readonly isUnknown?: true;
  /** What is tapped once it stands there. */
  readonly opens?: (page: Page) => Promise<void>;
}

type ColorScheme = 'light' | 'dark';
type Setting = readonly [size: Screen, colorSchemes: readonly [ColorScheme, ...ColorScheme[]]];

/** How screens are looked at: their size, and light or dark. */
export type Settings = Readonly<Record<string, Setting>>;

export const onPhone: Settings = { hp: [phoneScreen, ['light']] };
export const onDesk: Settings = { meja: [deskScreen, ['light']] };
export const allSettings: Settings = {
  hp: [phoneScreen, ['light', 'dark']],
  meja: [deskScreen, ['dark', 'light']],
};

export interface Showing {
  readonly show: Show;
  readonly settings: Settings;
  /** Who sees them: the beginning of each name. */
  readonly person: string;
}

export async function showScenes(
  device: Device,
  scenes: readonly Scene[],
  { show, settings, person }: Showing,
): Promise<void> {
  const page = device.page();
  for (const [size, [viewport, colorSchemes]] of Object.entries(settings)) {
    await page.setViewportSize(viewport);
    for (const scene of scenes) {
      await page.emulateMedia({ colorScheme: colorSchemes[0], reducedMotion: 'reduce' });
      await openScene(device, scene);
      for (const colorScheme of colorSchemes) {
        // Each changes as it stands: opening it anew for its other colours takes longer than the look.
        await page.emulateMedia({ colorScheme });
        await settles(page);
        await show({ page, name: `${person}-${scene.name}-${size}-${colorScheme}` });
      }
    }
  }
}

async function openScene({ page, opens }: Device, scene: Scene): Promise<void> {
  await opens(scene.path);
  await expect(page().getByRole('heading').first()).toBeVisible();
  await expect(page().getByText('Memuat…')).toHaveCount(0);
  await expect(page().getByText('Halaman tidak ada')).toHaveCount(scene.isUnknown ? 2 : 0);
  await scene.opens?.(page());
}

async function settles(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}
