import type { ComponentType } from 'preact';
import type { ReportKind } from '../../domain/basics/report-kinds.ts';
import { lazyPage, lazyPart } from '../frame/lazy-page.tsx';
import type { FindingsProps } from './frame/findings-props.ts';
import type { FormProps } from './frame/form-props.ts';
import type { ViewProps } from './frame/view-props.ts';

export interface ReportScreens {
  readonly Form: ComponentType<FormProps>;
  readonly View: ComponentType<ViewProps>;
  /** What the checks say of a filed revision. */
  readonly Findings: ComponentType<FindingsProps>;
}

const apbdes: ReportScreens = {
  Form: lazyPage(() => import('./apbdes/form.tsx').then((module) => module.ApbdesForm)),
  View: lazyPart(() => import('./apbdes/view.tsx').then((module) => module.ApbdesView)),
  Findings: lazyPart(() => import('./apbdes/findings.tsx').then((module) => module.ApbdesFindings)),
};

const musyawarah: ReportScreens = {
  Form: lazyPage(() => import('./musyawarah/form.tsx').then((module) => module.MusyawarahForm)),
  View: lazyPart(() => import('./musyawarah/view.tsx').then((module) => module.MusyawarahView)),
  Findings: lazyPart(() =>
    import('./musyawarah/findings.tsx').then((module) => module.MusyawarahFindings),
  ),
};

const rkpdes: ReportScreens = {
  Form: lazyPage(() => import('./rkpdes/form.tsx').then((module) => module.RkpdesForm)),
  View: lazyPart(() => import('./rkpdes/view.tsx').then((module) => module.RkpdesView)),
  Findings: lazyPart(() => import('./rkpdes/findings.tsx').then((module) => module.RkpdesFindings)),
};

const duRkpdes: ReportScreens = {
  Form: lazyPage(() => import('./du-rkpdes/form.tsx').then((module) => module.DuRkpdesForm)),
  View: lazyPart(() => import('./du-rkpdes/view.tsx').then((module) => module.DuRkpdesView)),
  Findings: lazyPart(() =>
    import('./du-rkpdes/findings.tsx').then((module) => module.DuRkpdesFindings),
  ),
};

const realisasi: ReportScreens = {
  Form: lazyPage(() => import('./realisasi/form.tsx').then((module) => module.RealisasiForm)),
  View: lazyPart(() => import('./realisasi/view.tsx').then((module) => module.RealisasiView)),
  Findings: lazyPart(() =>
    import('./realisasi/findings.tsx').then((module) => module.RealisasiFindings),
  ),
};

const bumdes: ReportScreens = {
  Form: lazyPage(() => import('./bumdes/form.tsx').then((module) => module.BumdesForm)),
  View: lazyPart(() => import('./bumdes/view.tsx').then((module) => module.BumdesView)),
  Findings: lazyPart(() => import('./bumdes/findings.tsx').then((module) => module.BumdesFindings)),
};

const lkd: ReportScreens = {
  Form: lazyPage(() => import('./lkd/form.tsx').then((module) => module.LkdForm)),
  View: lazyPart(() => import('./lkd/view.tsx').then((module) => module.LkdView)),
  Findings: lazyPart(() => import('./lkd/findings.tsx').then((module) => module.LkdFindings)),
};

const dokumen: ReportScreens = {
  Form: lazyPage(() => import('./dokumen/form.tsx').then((module) => module.DokumenForm)),
  View: lazyPart(() => import('./dokumen/view.tsx').then((module) => module.DokumenView)),
  Findings: lazyPart(() =>
    import('./dokumen/findings.tsx').then((module) => module.DokumenFindings),
  ),
};

/** The form and the document of every kind; a new kind is a folder beside and a line here. */
export const reportScreens: Readonly<Record<ReportKind, ReportScreens>> = {
  apbdes,
  'apbdes-perubahan': apbdes,
  'realisasi-semester-1': realisasi,
  'realisasi-semester-2': realisasi,
  'lpj-realisasi': realisasi,
  rkpdes,
  'rkpdes-perubahan': rkpdes,
  'du-rkpdes': duRkpdes,
  'musdes-rkpdes': musyawarah,
  musrenbangdes: musyawarah,
  'musrenbang-kecamatan': musyawarah,
  'bumdes-rencana-kerja': dokumen,
  'bumdes-semester-1': bumdes,
  'bumdes-semester-2': bumdes,
  'bumdes-tahunan': bumdes,
  lkd,
  lppd: dokumen,
  rpjmdes: dokumen,
  'laporan-aset': dokumen,
};
