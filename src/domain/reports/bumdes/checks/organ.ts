import type { Finding } from '../../report-rules.ts';
import { isInMasaJabatan, lastDayOf } from '../../masa-jabatan.ts';
import { ORGAN_YEARS, endOfPeriode } from '../periode.ts';
import type { BumdesCheckContext } from './context.ts';
import type { BumdesContent, Jabatan, Organ } from '../schema.ts';
import { tanggalOf } from '../../../basics/tanggal.ts';

const BASIS = 'PP 11/2021 Ps 16-30';
/** One term and at most two more (PP 11/2021 Ps 16-30). */
const MOST_TERMS = 3;
const pelaksana: readonly Jabatan[] = ['direktur', 'sekretaris', 'bendahara'];

/** Who runs it and who watches, and whether their terms were in force when the period ended. */
export function checkOrgan(content: BumdesContent, context: BumdesCheckContext): Finding[] {
  const organ = Object.entries(content.organ);
  const missing = [...pelaksana, 'pengawas' as const].filter(
    (jabatan) => !organ.some(([, one]) => one.jabatan === jabatan && one.nama.trim() !== ''),
  );
  return [
    ...missing.map((jabatan): Finding => {
      const level = jabatan === 'direktur' ? 'finding' : 'notice';
      const where = ['organ'];
      return { level, rule: 'bumdes-organ-missing', where, values: { jabatan }, basis: BASIS };
    }),
    ...organ.flatMap(([id, one]) => checkTerm(id, one, context)),
  ];
}

function checkTerm(id: string, organ: Organ, context: BumdesCheckContext): Finding[] {
  const { jabatan, nama, mulai, periodeKe } = organ;
  // The kepala desa is penasihat by office: no term of its own.
  if (jabatan === 'penasihat' || nama.trim() === '') return [];
  const where = ['organ', id];
  const shared = { where, basis: BASIS } as const;
  if (mulai === null) {
    const values = { jabatan, nama };
    return [{ ...shared, level: 'notice', rule: 'bumdes-term-unknown', values }];
  }
  const findings: Finding[] = [];
  const day = endOfPeriode(context);
  if (!isInMasaJabatan({ mulai, selesai: null }, day, ORGAN_YEARS)) {
    const last = lastDayOf({ mulai, selesai: null }, ORGAN_YEARS) ?? mulai;
    const rule = mulai > day ? 'bumdes-term-later' : 'bumdes-term-over';
    findings.push({ ...shared, level: 'finding', rule, values: { jabatan, nama, mulai, last } });
  }
  if ((periodeKe ?? 1) > MOST_TERMS) {
    const values = { jabatan, nama, periodeKe: periodeKe ?? 1, most: MOST_TERMS };
    findings.push({ ...shared, level: 'notice', rule: 'bumdes-terms', values });
  }
  return findings;
}

/** PP 11/2021 Ps 19: Musdes tahunan within six months after the book year; Ps 59 published; Ps 61 audited. */
export function checkMusdes(content: BumdesContent, { tahun, filedOn }: BumdesCheckContext) {
  const { tanggalMusdes, diterima, tanggalPublikasi, auditOleh } = content.pertanggungjawaban;
  const latest = tanggalOf(tahun + 1, 6, 30);
  const findings: Finding[] = [];
  const add = (field: string, finding: Omit<Finding, 'where'>) =>
    findings.push({ ...finding, where: ['pertanggungjawaban', field] });
  const basis = 'PP 11/2021 Ps 19';
  if (tanggalMusdes === null) {
    const rule = filedOn > latest ? 'bumdes-musdes-overdue' : 'bumdes-musdes-missing';
    const level = filedOn > latest ? 'finding' : 'notice';
    add('tanggalMusdes', { level, rule, values: { latest }, basis });
    return findings;
  }
  if (tanggalMusdes > latest) {
    const values = { held: tanggalMusdes, latest };
    add('tanggalMusdes', { level: 'finding', rule: 'bumdes-musdes-late', values, basis });
  }
  if (tanggalMusdes <= tanggalOf(tahun, 12, 31)) {
    const values = { held: tanggalMusdes, tahun };
    add('tanggalMusdes', { level: 'notice', rule: 'bumdes-musdes-early', values, basis });
  }
  const said: Omit<Finding, 'where' | 'rule' | 'basis'> = { level: 'notice', values: {} };
  if (diterima === null)
    add('diterima', { ...said, rule: 'bumdes-diterima', basis: 'PP 11/2021 Ps 59-60' });
  if (tanggalPublikasi === null)
    add('tanggalPublikasi', { ...said, rule: 'bumdes-publikasi', basis: 'PP 11/2021 Ps 59' });
  if (auditOleh === null || auditOleh === 'belum')
    add('auditOleh', { ...said, rule: 'bumdes-audit', basis: 'PP 11/2021 Ps 61' });
  return findings;
}
