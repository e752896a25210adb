import { minus } from '../../../basics/rupiah.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent, ApbdesLine } from '../schema.ts';
import { sumAnggaran } from '../totals.ts';

/** Whole rupiah of the desa's official Dana Desa; `total` null = not entered. */
interface DanaDesa {
  readonly total: number | null;
  readonly kdmp: number;
}

/**
 * Three ways to book what goes to the KDMP (Koperasi Desa Merah Putih) are practised, and none is an error:
 * belanja 4.5.02, an income 4.2.1 without it, pembiayaan 6.2.2. Which of them this budget has is told.
 */
export function checkKdmp({ lines }: ApbdesContent, { total, kdmp }: DanaDesa): Finding[] {
  const all = Object.values(lines);
  const belanja = sumAnggaran(all.filter(isKdmpBelanja));
  const penyertaan = sumAnggaran(
    all.filter((line) => isUnder(line.rekening, '6.2.2') && isNamed(line)),
  );
  const income = sumAnggaran(all.filter(({ rekening }) => isUnder(rekening, '4.2.1')));
  const cut = total !== null && income === minus(total, kdmp) ? kdmp : 0;
  if (kdmp + belanja + penyertaan === 0) return [];
  const values = { kdmp, belanja, penyertaan, cut, income };
  return [{ level: 'notice', rule: 'V7-kdmp', where: [], values, basis: BASIS }];
}

const BASIS = 'PMK 7/2026; Permendesa PDT 10/2025; Inpres 9/2025 dan 17/2025';

/** Belanja for the KDMP: named so in the kegiatan that is also every other koperasi's. */
export function isKdmpBelanja(line: ApbdesLine): boolean {
  return line.rekening.startsWith('5') && line.fungsi === '4.5.02' && isNamed(line);
}

function isNamed({ uraian }: ApbdesLine): boolean {
  return /kdmp|kopdes|merah putih/i.test(uraian);
}

function isUnder(rekening: string, jenis: string): boolean {
  return `${rekening}.`.startsWith(`${jenis}.`);
}
