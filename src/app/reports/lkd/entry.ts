import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';

export const lkdEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'LkdForm'),
  View: lazyPart(() => import('./view.tsx'), 'LkdView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'LkdFindings'),
  loadExport: () => import('./export.ts').then((module) => module.lkdExport),
  hasImport: false,
  loadLines: () => import('./named-lines.ts').then((module) => module.lembagaLines),
};
