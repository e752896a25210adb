/** Facts in a row, those that there are; a dot stays with the one before it, so that no line begins with one. */
export function dotted(...facts: readonly (string | null | undefined | false)[]): string {
  return facts.filter(Boolean).join('\u00a0· ');
}
