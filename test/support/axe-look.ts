import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Look } from './scenes.ts';

/** Looks at a screen with axe; gives what is serious or critical for somebody, in words. */
export async function axeProblems({ page, name }: Look): Promise<readonly string[]> {
  // By evaluation: the page's CSP allows no foreign script.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${axe.source}; undefined`);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ impact, id, nodes }) => {
      const where = nodes.map(({ html, any }) => `${html} (${any[0]?.message ?? ''})`);
      return `${name}: ${impact} ${id} at ${where.join(' ')}`;
    });
}
