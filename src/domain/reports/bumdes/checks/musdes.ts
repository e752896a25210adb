import { tanggalOf } from '../../../basics/tanggal.ts';
import type { Finding } from '../../finding.ts';
import type { BumdesCheckContext } from './context.ts';
import type { BumdesContent } from '../schema.ts';

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
