import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';

export const lkdEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx').then((module) => module.LkdForm)),
  View: lazyPart(() => import('./view.tsx').then((module) => module.LkdView)),
  Findings: lazyPart(() => import('./findings.tsx').then((module) => module.LkdFindings)),
  loadExport: () => import('./export.ts').then((module) => module.lkdExport),
  hasImport: false,
  loadLines: () => import('./named-lines.ts').then((module) => module.lembagaLines),
};
