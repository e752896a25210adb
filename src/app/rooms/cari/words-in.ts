import type { Content } from '../../../domain/standing/report-doc.ts';

/** Fields that hold numbers of letters and names of people, whatever the kind of report. */
const wordFields = new Set([
  'nama',
  'nomor',
  'nomorPerdes',
  'nomorPerkades',
  'nomorBeritaAcara',
  'ketua',
  'ketuaBpd',
  'kepalaDesa',
  'wakilMasyarakat',
  'pimpinan',
  'notulis',
  'narasumber',
  'tempat',
  'pengusul',
  'auditOleh',
]);

/** Deep enough for any kind; a content made by hand does not hold the app up. */
const mostDepth = 6;

/** Numbers and names in a content, each once. Amounts, remarks and signatures are left out. */
export function wordsIn(content: Content): readonly string[] {
  const words = new Set<string>();
  collect(content, words, mostDepth);
  return [...words];
}

function collect(value: unknown, words: Set<string>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth === 0) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') {
      if (wordFields.has(key) && inner.trim() !== '') words.add(inner.trim());
    } else if (key !== 'tandaTangan') collect(inner, words, depth - 1);
  }
}
