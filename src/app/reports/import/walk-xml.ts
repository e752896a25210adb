export type XmlFault = 'broken' | 'unpacks-too-large';

interface XmlEvents {
  /** Names come without their prefix: `x:row` is a `row`. */
  readonly open?: (name: string, attributes: string) => void;
  /** With the text that stood right before the end. */
  readonly close?: (name: string, text: string) => void;
}

/**
 * Walks over XML tag by tag, in time that grows with its length alone, and makes no tree of it. Not null where
 * it is not well-formed, or has more tags or letters than any workbook: then nothing that was read counts.
 */
export function walkXml(
  xml: string,
  { open, close }: XmlEvents,
  left = { tags: MOST_TAGS },
): XmlFault | null {
  const inside: string[] = [];
  let [at, text, letters] = [0, '', 0];
  for (let start = xml.indexOf('<'); start !== -1; start = xml.indexOf('<', at)) {
    text += xml.slice(at, start);
    TAG.lastIndex = start;
    const [whole, end, fullName, attributes = '', cdata] = TAG.exec(xml) ?? [];
    if (whole === undefined) return 'broken';
    if ((left.tags -= 1) < 0) return 'unpacks-too-large';
    at = start + whole.length;
    if (cdata !== undefined) text += cdata.replaceAll('&', '&amp;');
    if (fullName === undefined) continue;
    const name = fullName.slice(fullName.indexOf(':') + 1);
    if (end === '/') {
      if (inside.pop() !== name) return 'broken';
      if ((letters += text.length) > MOST_LETTERS) return 'unpacks-too-large';
      close?.(name, decoded(text));
    } else {
      open?.(name, attributes);
      if (attributes.endsWith('/')) close?.(name, '');
      else if (inside.push(name) > MOST_DEPTH) return 'broken';
    }
    text = '';
  }
  return at > 0 && inside.length === 0 ? null : 'broken';
}

/** A sheet of 20,000 rows of ten cells has 800,000; one that is styled to its end more. */
export const MOST_TAGS = 2_000_000;
const MOST_LETTERS = 8_000_000;
/** A cell with rich text is nine deep. */
const MOST_DEPTH = 100;

const TAG =
  /<(?:(\/?)([\w.:-]+)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)|!--.*?--|!\[CDATA\[(.*?)\]\]|[!?][^>]*)>/sy;

/** An attribute by its name without prefix; undefined = it has none. */
export function attributeOf(attributes: string, name: string): string | undefined {
  let pattern = PATTERNS.get(name);
  if (!pattern) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    PATTERNS.set(name, pattern);
  }
  const [, double, single] = pattern.exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decoded(value);
}

/** What XML has for yes; an attribute that is not there is none. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const PATTERNS = new Map<string, RegExp>();

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
};

/** Entities, and what Excel writes for a character that XML forbids: `_x000D_`. */
function decoded(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text;
  return text.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));|_x([\da-f]{4})_/gi,
    (whole, hex: string, decimal: string, name: string, excel: string) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex || excel, 16);
      return code > 0x10_ff_ff ? whole : String.fromCodePoint(code);
    },
  );
}
