import { hadirText } from './form-words.ts';
import { hasilNames, jenisKelaminNames, lkdNames, unsurText } from './words.ts';

const unsurNames = Object.fromEntries(
  Object.entries(unsurText).map(([unsur, { name }]) => [unsur, name]),
);

const namesByField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jenisKelamin: jenisKelaminNames,
  pengusulJenisKelamin: jenisKelaminNames,
  unsur: unsurNames,
  lembaga: lkdNames,
  hasil: hasilNames,
};

/** A code by its name, a signature as the fact that it is there; null where the text speaks for itself. */
export function valueText(where: readonly string[], value: unknown): string | null {
  const field = where.at(-1) ?? '';
  if (typeof value !== 'string') return null;
  if (field === 'tandaTangan') return hadirText.signed;
  return namesByField[field]?.[value] ?? null;
}
