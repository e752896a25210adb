import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const realisasiEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx').then((module) => module.RealisasiForm)),
  View: lazyPart(() => import('./view.tsx').then((module) => module.RealisasiView)),
  Findings: lazyPart(() => import('./findings.tsx').then((module) => module.RealisasiFindings)),
  loadExport: () => import('./export.ts').then((module) => module.realisasiExport),
  hasImport: true,
  loadLines: loadNamed,
};
