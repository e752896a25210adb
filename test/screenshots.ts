import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openKecamatan } from './support/a-kecamatan.ts';
import type { Kecamatan } from './support/a-kecamatan.ts';
import { showKecamatan, showOperator, showWelcome } from './support/all-screens.ts';
import { showCourier, showPembina } from './support/coach-screens.ts';
import { showForms, showSeason } from './support/report-screens.ts';
import { allSettings } from './support/scenes.ts';
import type { Look } from './support/scenes.ts';

/* Pictures of every screen, for people to look at: `npm run screenshots`. */

const folder = join('test-output', 'screenshots');
await mkdir(folder, { recursive: true });

type Part = readonly [show: (perak: Kecamatan) => Promise<void>, args?: readonly string[]];

const parts: readonly Part[] = [
  [(perak) => showWelcome(perak, shoot, allSettings)],
  [(perak) => showOperator(perak, shoot, allSettings)],
  [(perak) => showPembina(perak, shoot, allSettings)],
  [(perak) => showKecamatan(perak, shoot, allSettings)],
  [() => showCourier(shoot, allSettings)],
  [(perak) => showForms(perak, shoot, allSettings)],
  [(perak) => showSeason(perak, shoot, allSettings), ['--demo', '--season']],
];
for (const [show, args] of parts) {
  const perak = await openKecamatan(undefined, args);
  try {
    await show(perak);
  } finally {
    await perak.close();
  }
}

async function shoot({ page, name }: Look): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
