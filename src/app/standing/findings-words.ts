import type { Finding } from '../../domain/reports/report-rules.ts';

/** What a level means to the person who reads it. */
export const findingLevelNames: Readonly<Record<Finding['level'], string>> = {
  blocks: 'Harus diperbaiki',
  finding: 'Temuan',
  notice: 'Catatan',
};

export const findingCounts = {
  blocks: (count: number) => `${count} harus diperbaiki`,
  finding: (count: number) => `${count} temuan`,
  notice: (count: number) => `${count} catatan`,
  none: 'Tidak ada temuan',
} as const;

/** Of a report that says there is none this year, without saying why. */
export const nihilFindingText = 'Tulis alasannya, lalu kirim.';

/** Of a file that goes with the report and is not there; `names`: what the kind calls its files. */
export function absentLampiranText(
  names: Readonly<Record<string, string>>,
  jenis: string | number | undefined,
): string {
  const key = String(jenis);
  return `${names[key] ?? key} belum dilampirkan. Foto atau pilih berkasnya di Lampiran.`;
}
