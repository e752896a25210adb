import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const dokumenEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx').then((module) => module.DokumenForm)),
  View: lazyPart(() => import('./view.tsx').then((module) => module.DokumenView)),
  Findings: lazyPart(() => import('./findings.tsx').then((module) => module.DokumenFindings)),
  loadExport: () => import('./export.ts').then((module) => module.dokumenExport),
  hasImport: false,
  loadLines: loadNamed,
};
