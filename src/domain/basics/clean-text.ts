/**
 * Marks that nobody sees and a copy from WhatsApp, a PDF or a spreadsheet brings along: zero-width
 * characters, directions of writing, soft hyphens, byte order marks.
 */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;

/** The text as it is seen: no invisible marks, and every kind of space (NBSP, tab, newline) as one space. */
export function cleanText(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}
