import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Look, Show } from './scenes.ts';

/** Looks at screens with axe. */
export interface AxeEye {
  readonly look: Show;
  /** What is serious or critical for somebody, in words. */
  readonly problems: readonly string[];
  /** How many screens it saw, each once a setting. */
  readonly looks: () => number;
}

export function openAxe(): AxeEye {
  const problems: string[] = [];
  const seen = new Set<string>();
  return {
    look: async (look) => {
      seen.add(look.name);
      problems.push(...(await axeProblems(look)));
    },
    problems,
    looks: () => seen.size,
  };
}

async function axeProblems({ page, name }: Look): Promise<readonly string[]> {
  // By evaluation: the page's CSP allows no foreign script.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${axe.source}; undefined`);
  const options = { resultTypes: ['violations'] };
  const { violations, passes } = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  const isBlind = !passes.some(({ id }) => id === 'color-contrast');
  return [
    ...(isBlind ? [`${name}: axe found no text to read`] : []),
    ...violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ impact, id, nodes }) => {
        const where = nodes.map(({ html, any }) => `${html} (${any[0]?.message ?? ''})`);
        return `${name}: ${impact} ${id} at ${where.join(' ')}`;
      }),
  ];
}
