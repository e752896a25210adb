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

/** By every rule at each look. */
export function openAxe(): AxeEye {
  return eyeFor(() => null);
}

/**
 * By every rule in the light, and by that of contrast alone in the dark: of what axe sees, only colours
 * change between the two.
 */
export function openQuickAxe(): AxeEye {
  return eyeFor(({ colorScheme }) => (colorScheme === 'dark' ? ['color-contrast'] : null));
}

function eyeFor(rulesOf: (look: Look) => readonly string[] | null): AxeEye {
  const problems: string[] = [];
  const seen = new Set<string>();
  return {
    look: async (look) => {
      seen.add(look.name);
      problems.push(...(await axeProblems(look, rulesOf(look))));
    },
    problems,
    looks: () => seen.size,
  };
}

async function axeProblems(
  { page, name }: Look,
  rules: readonly string[] | null,
): Promise<readonly string[]> {
  // By evaluation: the page's CSP allows no foreign script.
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${axe.source}; undefined`);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
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
