import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const rkpdesEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'RkpdesForm'),
  View: lazyPart(() => import('./view.tsx'), 'RkpdesView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'RkpdesFindings'),
  loadExport: () => import('./export.ts').then((module) => module.rkpdesExport),
  hasImport: true,
  loadLines: loadNamed,
};
