import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const dokumenEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'DokumenForm'),
  View: lazyPart(() => import('./view.tsx'), 'DokumenView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'DokumenFindings'),
  loadExport: () => import('./export.ts').then((module) => module.dokumenExport),
  hasImport: false,
  loadLines: loadNamed,
};
