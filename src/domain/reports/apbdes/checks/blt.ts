import { readAmount } from '../../../basics/read-amount.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent, ApbdesLine } from '../schema.ts';

/** Rupiah a family and month: the focuses of 2026; what comes after them is not known, so it is only told. */
const MOST_A_MONTH = 300_000;

/** BLT Desa above Rp 300.000 a month, where volume and satuan say for how many families. */
export function checkBlt({ lines }: ApbdesContent, tahun: number): Finding[] {
  if (tahun < 2026) return [];
  return Object.entries(lines).flatMap(([id, line]): Finding[] => {
    const perMonth = aMonthOf(line);
    if (perMonth === null || perMonth <= MOST_A_MONTH) return [];
    const values = { perMonth: Math.round(perMonth), most: MOST_A_MONTH };
    const basis = 'Permendesa PDT 16/2025 (fokus Dana Desa 2026)';
    return [{ level: 'notice', rule: 'blt', where: ['lines', id, 'volume'], values, basis }];
  });
}

/** Null where the line is no BLT or does not say it: `30 Keluarga` is a year, `360 KPM bulan` are months of one. */
function aMonthOf({ rekening, fungsi, anggaran, volume, satuan }: ApbdesLine): number | null {
  const count = familiesOf(volume);
  const isBlt = fungsi?.startsWith('5.3.') && rekening.startsWith('5.4.1');
  if (!isBlt || count === null || !/kpm|keluarga|kk|orang|\bo[bk]\b/i.test(satuan)) return null;
  const months = /bulan|\bob\b/i.test(satuan) ? 1 : 12;
  return (anggaran ?? 0) / count / months;
}

/** Families are whole and fewer than a million: the one reading that is; null where there is none, or two. */
function familiesOf(volume: string): number | null {
  const read = readAmount(volume);
  const readings = read.kind === 'asked' ? read.readings : read.kind === 'ok' ? [read.rupiah] : [];
  const [only, ...others] = readings.filter(
    (count) => Number.isInteger(count) && count > 0 && count < 1_000_000,
  );
  return only !== undefined && others.length === 0 ? only : null;
}
