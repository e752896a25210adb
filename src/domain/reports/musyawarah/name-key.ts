import nameWords from './name-words.json' with { type: 'json' };

/**
 * What stays of a name when titles, old spelling and doubled letters are taken away: `H. Moch. Soewarno,
 * S.Pd.` and `Muhamad Suwarno` are both `muhamad suarno`. For finding likely doubles, never for showing.
 */
export function nameKey(nama: string): string {
  return nama
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replace(/,.*$/, '')
    .replaceAll(/(?<=\s)[sma]\.[a-z]{1,4}\b/g, '')
    .replaceAll(/['’`]/g, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !TITLES.has(word))
    .map((word) => spell(SHORT_FOR[word] ?? word))
    .join(' ');
}

/** The same word for word, or an initial where the other has the word: `Siti A.` and `Siti Aminah`. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (a === '' || b === '' || first.length !== second.length) return false;
  if (first.every((word) => word.length === 1)) return a === b;
  return first.every((word, index) => isSameWord(word, second[index] ?? ''));
}

function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Before a name in the office and the mosque; degrees stand behind it and are cut off there. */
const TITLES = new Set(nameWords.titles);
/** What each short form stands for. */
const SHORT_FOR: Readonly<Record<string, string>> = nameWords.shortFor;

/** Old and Arabic spellings, glides and doubled letters: written as they sound in Java. */
function spell(word: string): string {
  return SOUNDS.reduce((kept, [written, heard]) => kept.replaceAll(written, heard), word);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/sj|sy|sh/g, 's'],
  [/[ck]h/g, 'h'],
  [/(?<=[dt])h/g, ''],
  [/dz/g, 'z'],
  [/z/g, 's'],
  [/[vp]h?/g, 'f'],
  [/(?<=u)w(?=[aeio])/g, ''],
  [/(?<=i)y(?=[aeou])/g, ''],
  [/y(?=[^aeiou]|$)/g, 'i'],
  [/(.)\1+/g, '$1'],
];
