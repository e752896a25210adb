import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const duRkpdesEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'DuRkpdesForm'),
  View: lazyPart(() => import('./view.tsx'), 'DuRkpdesView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'DuRkpdesFindings'),
  loadExport: () => import('./export.ts').then((module) => module.duRkpdesExport),
  hasImport: false,
  loadLines: loadNamed,
};
