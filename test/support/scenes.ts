import { expect } from 'playwright/test';
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

type Setting = readonly [size: Screen, colorScheme: 'light' | 'dark'];

/** How screens are looked at: their size, and light or dark. */
export type Settings = Readonly<Record<string, Setting>>;

export const twoSettings: Settings = {
  'hp-light': [phoneScreen, 'light'],
  'meja-dark': [deskScreen, 'dark'],
};
export const allSettings: Settings = {
  ...twoSettings,
  'hp-dark': [phoneScreen, 'dark'],
  'meja-light': [deskScreen, 'light'],
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
  for (const [setting, [viewport, colorScheme]] of Object.entries(settings)) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const scene of scenes) {
      await openScene(device, scene);
      await show({ page, name: `${person}-${scene.name}-${setting}` });
    }
  }
}

async function openScene({ page, opens }: Device, scene: Scene): Promise<void> {
  await opens(scene.path);
  await expect(page().getByRole('heading').first()).toBeVisible();
  await expect(page().getByText('Memuat…')).toHaveCount(0);
  await expect(page().getByText('Halaman tidak ada')).toHaveCount(scene.isUnknown ? 2 : 0);
  await scene.opens?.(page());
  await page().evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => null),
  );
}
