/**
 * Marks that nobody sees and a copy from WhatsApp, a PDF or a spreadsheet brings along: zero-width
 * characters, directions of writing, soft hyphens, byte order marks: what Unicode calls formats.
 */
const INVISIBLE = /\p{Cf}|[\u034F\u180E]/gu;

/** Nothing to take out: what most cells of a table of 100,000 rows are. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** The text as it is seen: no invisible marks, and every kind of space (NBSP, tab, newline) as one space. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}

/** Small letters and digits alone, to tell whether two texts say the same. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
