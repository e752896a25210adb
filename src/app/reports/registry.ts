import type { ReportFamily, ReportKind } from '../../domain/basics/report-kinds.ts';
import { familyOf, reportFamilies } from '../../domain/basics/report-kinds.ts';
import { apbdesEntry } from './apbdes/entry.ts';
import { bumdesEntry } from './bumdes/entry.ts';
import { dokumenEntry } from './dokumen/entry.ts';
import { duRkpdesEntry } from './du-rkpdes/entry.ts';
import { lkdEntry } from './lkd/entry.ts';
import { musyawarahEntry } from './musyawarah/entry.ts';
import { realisasiEntry } from './realisasi/entry.ts';
import { rkpdesEntry } from './rkpdes/entry.ts';
import type { KindExport } from './export/kind-export.ts';
import type { KindEntry } from './frame/kind-entry.ts';

/** A new family is a folder beside and a line here. */
const families: Readonly<Record<ReportFamily, KindEntry>> = {
  apbdes: apbdesEntry,
  realisasi: realisasiEntry,
  rkpdes: rkpdesEntry,
  'du-rkpdes': duRkpdesEntry,
  musyawarah: musyawarahEntry,
  bumdes: bumdesEntry,
  lkd: lkdEntry,
  dokumen: dokumenEntry,
};

export function entryOf(kind: ReportKind): KindEntry {
  return families[familyOf(kind)];
}

export type KindExports = ReadonlyMap<ReportFamily, KindExport>;

/** The sheets of every family, in the order of their kinds. */
export async function loadExports(): Promise<KindExports> {
  const loaded = reportFamilies.map(
    async (family) => [family, await families[family].loadExport()] as const,
  );
  return new Map(await Promise.all(loaded));
}
