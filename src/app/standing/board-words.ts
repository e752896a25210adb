import { type ReportKind, reportKinds } from '../../domain/basics/report-kinds.ts';
import type { Group } from '../../domain/obligations/rule.ts';
import type { Seksi } from '../../domain/settings/seksi.ts';

export const groupNames: Readonly<Record<Group, string>> = {
  A: 'APBDes',
  B: 'Realisasi',
  C: 'Pemerintahan dan aset',
  D: 'Perencanaan dan musyawarah',
  E: 'BUMDes',
  F: 'Lembaga kemasyarakatan',
};

export const seksiNames: Readonly<Record<Seksi, string>> = {
  'tata-pemerintahan': 'Tata Pemerintahan',
  pmd: 'PMD',
};

/** As wide as a column of the board. */
export function shortKindName(kind: ReportKind): string {
  return reportKinds[kind].shortName;
}
