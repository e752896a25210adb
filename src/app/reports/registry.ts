import type { ComponentType } from 'preact';
import {
  type ReportFamily,
  type ReportKind,
  familyOf,
  reportFamilies,
} from '../../domain/basics/report-kinds.ts';
import type { Content } from '../../domain/standing/content.ts';
import { lazyPage, lazyPart } from '../frame/lazy-page.tsx';
import type { KindExport } from './export/kind-export.ts';
import type { FindingsProps } from './frame/findings-props.ts';
import type { FormProps } from './frame/form-props.ts';
import type { ViewProps } from './frame/view-props.ts';
import type { NamedLine } from './lines/lines-of.ts';

/** What the app has of a family of kinds; all of it comes when it is asked for. */
interface KindEntry {
  readonly Form: ComponentType<FormProps>;
  readonly View: ComponentType<ViewProps>;
  /** What the checks say of a filed revision. */
  readonly Findings: ComponentType<FindingsProps>;
  /** Its sheets in the workbook of everything. */
  readonly loadExport: () => Promise<KindExport>;
  /** What a finding of a visit can be tied to. */
  readonly loadLines: () => Promise<(content: Content) => readonly NamedLine[]>;
}

/** The lines whose names stand in the content itself. */
const loadNamed: KindEntry['loadLines'] = () =>
  import('./lines/lines-of.ts').then((module) => module.linesOf);

const apbdes: KindEntry = {
  Form: lazyPage(() => import('./apbdes/form.tsx').then((module) => module.ApbdesForm)),
  View: lazyPart(() => import('./apbdes/view.tsx').then((module) => module.ApbdesView)),
  Findings: lazyPart(() => import('./apbdes/findings.tsx').then((module) => module.ApbdesFindings)),
  loadExport: () => import('./apbdes/export.ts').then((module) => module.apbdesExport),
  loadLines: loadNamed,
};

const musyawarah: KindEntry = {
  Form: lazyPage(() => import('./musyawarah/form.tsx').then((module) => module.MusyawarahForm)),
  View: lazyPart(() => import('./musyawarah/view.tsx').then((module) => module.MusyawarahView)),
  Findings: lazyPart(() =>
    import('./musyawarah/findings.tsx').then((module) => module.MusyawarahFindings),
  ),
  loadExport: () => import('./musyawarah/export.ts').then((module) => module.musyawarahExport),
  loadLines: loadNamed,
};

const rkpdes: KindEntry = {
  Form: lazyPage(() => import('./rkpdes/form.tsx').then((module) => module.RkpdesForm)),
  View: lazyPart(() => import('./rkpdes/view.tsx').then((module) => module.RkpdesView)),
  Findings: lazyPart(() => import('./rkpdes/findings.tsx').then((module) => module.RkpdesFindings)),
  loadExport: () => import('./rkpdes/export.ts').then((module) => module.rkpdesExport),
  loadLines: loadNamed,
};

const duRkpdes: KindEntry = {
  Form: lazyPage(() => import('./du-rkpdes/form.tsx').then((module) => module.DuRkpdesForm)),
  View: lazyPart(() => import('./du-rkpdes/view.tsx').then((module) => module.DuRkpdesView)),
  Findings: lazyPart(() =>
    import('./du-rkpdes/findings.tsx').then((module) => module.DuRkpdesFindings),
  ),
  loadExport: () => import('./du-rkpdes/export.ts').then((module) => module.duRkpdesExport),
  loadLines: loadNamed,
};

const realisasi: KindEntry = {
  Form: lazyPage(() => import('./realisasi/form.tsx').then((module) => module.RealisasiForm)),
  View: lazyPart(() => import('./realisasi/view.tsx').then((module) => module.RealisasiView)),
  Findings: lazyPart(() =>
    import('./realisasi/findings.tsx').then((module) => module.RealisasiFindings),
  ),
  loadExport: () => import('./realisasi/export.ts').then((module) => module.realisasiExport),
  loadLines: loadNamed,
};

const bumdes: KindEntry = {
  Form: lazyPage(() => import('./bumdes/form.tsx').then((module) => module.BumdesForm)),
  View: lazyPart(() => import('./bumdes/view.tsx').then((module) => module.BumdesView)),
  Findings: lazyPart(() => import('./bumdes/findings.tsx').then((module) => module.BumdesFindings)),
  loadExport: () => import('./bumdes/export.ts').then((module) => module.bumdesExport),
  loadLines: () => import('./bumdes/named-lines.ts').then((module) => module.bumdesLines),
};

const lkd: KindEntry = {
  Form: lazyPage(() => import('./lkd/form.tsx').then((module) => module.LkdForm)),
  View: lazyPart(() => import('./lkd/view.tsx').then((module) => module.LkdView)),
  Findings: lazyPart(() => import('./lkd/findings.tsx').then((module) => module.LkdFindings)),
  loadExport: () => import('./lkd/export.ts').then((module) => module.lkdExport),
  loadLines: () => import('./lkd/named-lines.ts').then((module) => module.lembagaLines),
};

const dokumen: KindEntry = {
  Form: lazyPage(() => import('./dokumen/form.tsx').then((module) => module.DokumenForm)),
  View: lazyPart(() => import('./dokumen/view.tsx').then((module) => module.DokumenView)),
  Findings: lazyPart(() =>
    import('./dokumen/findings.tsx').then((module) => module.DokumenFindings),
  ),
  loadExport: () => import('./dokumen/export.ts').then((module) => module.dokumenExport),
  loadLines: loadNamed,
};

/** A new family is a folder beside and a line here. */
const families: Readonly<Record<ReportFamily, KindEntry>> = {
  apbdes,
  realisasi,
  rkpdes,
  'du-rkpdes': duRkpdes,
  musyawarah,
  bumdes,
  lkd,
  dokumen,
};

export function entryOf(kind: ReportKind): KindEntry {
  return families[familyOf(kind)];
}

export type KindExports = ReadonlyMap<ReportFamily, KindExport>;

/** The sheets of every family, in the order above. */
export async function loadExports(): Promise<KindExports> {
  const loaded = reportFamilies.map(
    async (family) => [family, await families[family].loadExport()] as const,
  );
  return new Map(await Promise.all(loaded));
}
