/**
 * Marks that nobody sees and a copy from WhatsApp, a PDF or a spreadsheet brings along: zero-width
 * characters, directions of writing, soft hyphens, byte order marks: what Unicode calls formats.
 */
const INVISIBLE = /\p{Cf}|[\u034F\u180E]/gu;

/** The text as it is seen: no invisible marks, and every kind of space (NBSP, tab, newline) as one space. */
export function cleanText(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}
