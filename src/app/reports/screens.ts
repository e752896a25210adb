import type { ComponentType } from 'preact';
import type { ReportKind } from '../../domain/basics/ids.ts';
import { lazyPage, lazyPart } from '../components/lazy-page.tsx';
import type { FindingsProps } from './findings-props.ts';
import type { FormProps } from './form-props.ts';
import type { ViewProps } from './view-props.ts';

export interface ReportScreens {
  readonly Form: ComponentType<FormProps>;
  readonly View: ComponentType<ViewProps>;
  /** What the checks say of a filed revision. */
  readonly Findings: ComponentType<FindingsProps>;
}

const apbdes: ReportScreens = {
  Form: lazyPage(() => import('./apbdes/form.tsx').then((module) => module.ApbdesForm)),
  View: lazyPart(() => import('./apbdes/view.tsx').then((module) => module.ApbdesView)),
  Findings: lazyPart(() => import('./apbdes/findings.tsx').then((module) => module.ApbdesFindings)),
};

/** The form and the document of every kind; a new kind is a folder beside and a line here. */
export const reportScreens: Readonly<Record<ReportKind, ReportScreens>> = {
  apbdes,
  'apbdes-perubahan': apbdes,
};
