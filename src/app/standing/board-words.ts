import type { ReportKind } from '../../domain/basics/ids.ts';
import type { Group } from '../../domain/obligations/rule.ts';
import type { Seksi } from '../../domain/settings/seksi.ts';
import { kindNames } from './words.ts';

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

/** As wide as a column of the board. A kind without one is called by its full name. */
const shortKindNames: Readonly<Record<string, string>> = {
  'apbdes-perubahan': 'Perub. APBDes',
  'realisasi-semester-1': 'Real. I',
  'realisasi-semester-2': 'Real. II',
  'lpj-realisasi': 'LPJ',
  'laporan-aset': 'Aset',
  'rkpdes-perubahan': 'Perub. RKPDes',
  'du-rkpdes': 'DU RKPDes',
  'musdes-rkpdes': 'Musdes',
  musrenbangdes: 'Musren',
  'musrenbang-kecamatan': 'Musren Kec.',
  'bumdes-rencana-kerja': 'Renc. BUM',
  'bumdes-semester-1': 'BUM sem. I',
  'bumdes-semester-2': 'BUM sem. II',
  'bumdes-tahunan': 'BUM tahun',
};

export function shortKindName(kind: ReportKind): string {
  return shortKindNames[kind] ?? kindNames[kind];
}
