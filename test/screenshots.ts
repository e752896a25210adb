import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openKecamatan } from './support/a-kecamatan.ts';
import { showKecamatan, showOperator, showWelcome } from './support/all-screens.ts';
import type { Look } from './support/all-screens.ts';

/* Pictures of every screen, for people to look at: `npm run screenshots`. */

const folder = join('test-output', 'screenshots');
await mkdir(folder, { recursive: true });

for (const show of [showWelcome, showOperator, showKecamatan]) {
  const perak = await openKecamatan();
  try {
    await show(perak, shoot);
  } finally {
    await perak.close();
  }
}

async function shoot({ page, name }: Look): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
