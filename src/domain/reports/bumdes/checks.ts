import type { Finding, RelatedReport } from '../report-rules.ts';
import { worstFirst, readRelated, checkNihil } from '../report-rules.ts';
import type { BumdesCheckContext } from './checks/context.ts';
import { checkFigures } from './checks/figures.ts';
import { checkMusdes, checkOrgan } from './checks/organ.ts';
import { type BumdesContent, amountFields } from './schema.ts';
import { sumOf } from '../../basics/rupiah.ts';
import { budgetInForce } from '../realisasi/budget-in-force.ts';
import { realisasiContentSchema } from '../realisasi/schema.ts';

/**
 * What the kecamatan would ask about this BUMDes, worst first. PP 11/2021 sends these reports to penasihat
 * and Musdes and never names the camat: this is local pembinaan (Ps 72(3)), so only a return without a
 * name or without any figure blocks.
 */
export function checkBumdes(content: BumdesContent, context: BumdesCheckContext): Finding[] {
  if (content.nihil) return checkNihil(content.nihil);
  const blocked = checkMeaning(content);
  if (blocked.length > 0) return blocked;
  return worstFirst([
    ...checkFigures(content, context),
    ...checkOrgan(content, context),
    ...checkLegal(content),
    ...checkBooks(content, context),
    ...(context.kind === 'bumdes-tahunan' ? checkMusdes(content, context) : []),
  ]);
}

function checkMeaning({ profil, laporan }: BumdesContent): Finding[] {
  const shared = { level: 'blocks', values: {}, basis: 'PP 11/2021 Ps 58' } as const;
  const findings: Finding[] = [];
  if (profil.nama.trim() === '')
    findings.push({ ...shared, rule: 'bumdes-nama', where: ['profil', 'nama'] });
  const hasFigure = amountFields.some((field) => laporan[field] !== null);
  if (!hasFigure && laporan.aktif === null)
    findings.push({ ...shared, rule: 'bumdes-empty', where: ['laporan', 'omzet'] });
  return findings;
}

const LEGAL_BASIS = 'PP 11/2021 Ps 7-9';

/** The Perdes that founded it, and the certificate where it says it is a legal entity. */
function checkLegal({ profil: { tahap, perdes, sertifikat } }: BumdesContent): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, where: readonly string[], level: Finding['level'] = 'notice') =>
    findings.push({ level, rule, where: ['profil', ...where], values: {}, basis: LEGAL_BASIS });
  if (tahap === null) add('bumdes-tahap', ['tahap']);
  if (perdes.nomor.trim() === '' || perdes.tanggal === null)
    add('bumdes-perdes', ['perdes', 'nomor']);
  const hasNumber = sertifikat.nomor.trim() !== '';
  if (tahap === 'berbadan-hukum' && (!hasNumber || sertifikat.tanggal === null))
    add('bumdes-sertifikat', ['sertifikat', 'nomor'], 'finding');
  if (tahap !== null && tahap !== 'berbadan-hukum' && hasNumber)
    add('bumdes-sertifikat-early', ['tahap']);
  return findings;
}

/** What the desa's own books say of its BUMDes in one year; whole rupiah. */
interface DesaBooks {
  /** What was realised (LPJ) where the desa has filed it, else what was budgeted. */
  readonly source: 'lpj' | 'apbdes';
  /** 4.1.1.01, bagi hasil BUMDes. */
  readonly bagiHasil: number;
  /** 6.2.2, penyertaan modal desa. */
  readonly penyertaanModal: number;
}

/** Of the LPJ, else of the budget in force, that this device has; null when it has none. */
function desaBooksOf(related: readonly RelatedReport[], tahun: number): DesaBooks | null {
  const lpj = readRelated(related, { kind: 'lpj-realisasi', tahun }, realisasiContentSchema);
  if (lpj) return { source: 'lpj', ...sumBooks(Object.values(lpj.lines), 'realisasi') };
  const budget = budgetInForce(related, tahun);
  return budget && { source: 'apbdes', ...sumBooks(Object.values(budget.lines), 'anggaran') };
}

type Amounts<F extends string> = { readonly rekening: string } & Readonly<Record<F, number | null>>;

function sumBooks<F extends string>(lines: readonly Amounts<F>[], field: F) {
  const sum = (kode: string) =>
    sumOf(
      lines
        .filter(({ rekening }) => rekening === kode || rekening.startsWith(`${kode}.`))
        .map((line) => line[field]),
    );
  return { bagiHasil: sum('4.1.1.01'), penyertaanModal: sum('6.2.2') };
}

/**
 * What it paid to and got from the desa, beside 4.1.1.01 and 6.2.2 of the desa's own books of that year.
 * The codes are sure; that the two agree is our reading, since the desa may book a year later: a notice.
 * A semester alone may not be more than the year.
 */
function checkBooks({ laporan }: BumdesContent, context: BumdesCheckContext): Finding[] {
  const books = desaBooksOf(context.related, context.tahun);
  if (!books) return [];
  const isYear = context.kind === 'bumdes-tahunan';
  return (['bagiHasil', 'penyertaanModal'] as const).flatMap((field): Finding[] => {
    const told = laporan[field];
    const booked = books[field];
    if (told === null || told === booked || (!isYear && told < booked)) return [];
    const rule = `bumdes-books-${books.source}`;
    const values = { field, told, booked };
    return [{ level: 'notice', rule, where: ['laporan', field], values, basis: BASIS[field] }];
  });
}

const BASIS = {
  bagiHasil: 'PP 11/2021 Ps 60; rekening 4.1.1.01',
  penyertaanModal: 'PP 11/2021 Ps 43; rekening 6.2.2',
} as const;
