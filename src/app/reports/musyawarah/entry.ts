import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const musyawarahEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'MusyawarahForm'),
  View: lazyPart(() => import('./view.tsx'), 'MusyawarahView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'MusyawarahFindings'),
  loadExport: () => import('./export.ts').then((module) => module.musyawarahExport),
  hasImport: false,
  loadLines: loadNamed,
};
