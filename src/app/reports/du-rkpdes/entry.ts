import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const duRkpdesEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx').then((module) => module.DuRkpdesForm)),
  View: lazyPart(() => import('./view.tsx').then((module) => module.DuRkpdesView)),
  Findings: lazyPart(() => import('./findings.tsx').then((module) => module.DuRkpdesFindings)),
  loadExport: () => import('./export.ts').then((module) => module.duRkpdesExport),
  hasImport: false,
  loadLines: loadNamed,
};
