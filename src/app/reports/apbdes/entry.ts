import { lazyPage, lazyPart } from '../../frame/lazy-page.tsx';
import type { KindEntry } from '../frame/kind-entry.ts';
import { loadNamed } from '../frame/lines-of.ts';

export const apbdesEntry: KindEntry = {
  Form: lazyPage(() => import('./form.tsx'), 'ApbdesForm'),
  View: lazyPart(() => import('./view.tsx'), 'ApbdesView'),
  Findings: lazyPart(() => import('./findings.tsx'), 'ApbdesFindings'),
  loadExport: () => import('./export.ts').then((module) => module.apbdesExport),
  hasImport: true,
  loadLines: loadNamed,
};
