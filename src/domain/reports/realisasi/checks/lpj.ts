import { minus } from '../../../basics/rupiah.ts';
import { tanggalOf } from '../../../basics/tanggal.ts';
import type { Finding } from '../../report-rules.ts';
import type { RealisasiCheckContext } from './limit.ts';
import type { RealisasiContent } from '../schema.ts';
import { cashOf, type RealisasiTotals } from '../totals.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

/** What the LPJ has and the semester reports do not: I10, its Perdes (B3) and the Musdes (B6). */
export function checkLpj(
  content: RealisasiContent,
  totals: RealisasiTotals,
  context: RealisasiCheckContext,
): Finding[] {
  return [
    ...checkKas(content, totals),
    ...checkPerdes(content, context),
    ...checkMusdes(content, context),
  ];
}

function checkKas({ kas }: RealisasiContent, { realisasi }: RealisasiTotals): Finding[] {
  const shared = {
    level: 'finding',
    basis:
      'SiLPA akhir = saldo rekening kas desa + kas tunai - pajak belum disetor (kaidah pembukuan)',
  } as const;
  const missing = (['bank', 'tunai'] as const).filter((place) => kas[place] === null);
  const [first] = missing;
  if (first) return [{ ...shared, rule: 'I10-missing', where: ['kas', first], values: {} }];
  const cash = cashOf(kas);
  const { silpa } = realisasi;
  if (cash === silpa) return [];
  const values = { silpa, kas: cash, difference: minus(silpa, cash) };
  return [{ ...shared, rule: 'I10', where: ['kas', 'bank'], values }];
}

function checkPerdes({ perdes }: RealisasiContent, { tahun }: RealisasiCheckContext): Finding[] {
  const basis = `Permendagri 20/2018 Ps 70; ${ppDesa('104')}`;
  const shared = { level: 'finding', values: {}, basis } as const;
  const findings: Finding[] = [];
  if (perdes.nomor.trim() === '') {
    findings.push({ ...shared, rule: 'B3-nomor', where: ['perdes', 'nomor'] });
  }
  const where = ['perdes', 'tanggal'];
  if (perdes.tanggal === null) return [...findings, { ...shared, rule: 'B3-tanggal', where }];
  if (perdes.tanggal >= tanggalOf(tahun, 12, 31)) return findings;
  const values = { tanggal: perdes.tanggal, tahun };
  return [...findings, { ...shared, rule: 'B3-early', where, values }];
}

function checkMusdes({ musdes }: RealisasiContent, { tahun }: RealisasiCheckContext): Finding[] {
  const where = ['musdes', 'tanggal'];
  const shared = { level: 'notice', where, basis: 'UU 6/2014 jo UU 3/2024 Ps 82(4)' } as const;
  if (musdes.tanggal === null) return [{ ...shared, rule: 'B6', values: {} }];
  if (musdes.tanggal >= tanggalOf(tahun, 1, 1)) return [];
  return [{ ...shared, rule: 'B6-early', values: { tanggal: musdes.tanggal, tahun } }];
}
