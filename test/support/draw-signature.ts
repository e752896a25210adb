import type { Locator, Page } from 'playwright';
import { must } from '../../src/domain/basics/must.ts';

/** Draws a stroke on the signature pad inside `where`. */
export async function drawSignature(where: Locator, { mouse }: Page): Promise<void> {
  const pad = where.getByRole('img');
  await pad.scrollIntoViewIfNeeded();
  const { x, y } = must(await pad.boundingBox(), 'the pad on the screen');
  await mouse.move(x + 20, y + 40);
  await mouse.down();
  await mouse.move(x + 120, y + 20, { steps: 5 });
  await mouse.up();
}
