/** How often a property is tried in `npm test`; fewer where `ROUNDS` says so, as for each of many mutants. */
export function rounds(count: number): number {
  return Math.min(count, Number(process.env['ROUNDS'] ?? count));
}
