import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';

export const bumdesEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'BumdesForm'),
  View: lazyPart(() => import('./view.tsx'), 'BumdesView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'BumdesFindings'),
  loadExport: () => import('./export.ts').then((module) => module.bumdesExport),
  hasImport: false,
  loadLines: () => import('./named-lines.ts').then((module) => module.bumdesLines),
};
