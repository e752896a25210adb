import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const rkpdesEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx').then((module) => module.RkpdesForm)),
  View: lazyPart(() => import('./view.tsx').then((module) => module.RkpdesView)),
  Findings: lazyPart(() => import('./findings.tsx').then((module) => module.RkpdesFindings)),
  loadExport: () => import('./export.ts').then((module) => module.rkpdesExport),
  hasImport: true,
  loadLines: loadNamed,
};
