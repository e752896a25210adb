import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const realisasiEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'RealisasiForm'),
  View: lazyPart(() => import('./view.tsx'), 'RealisasiView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'RealisasiFindings'),
  loadExport: () => import('./export.ts').then((module) => module.realisasiExport),
  hasImport: true,
  loadLines: loadNamed,
};
