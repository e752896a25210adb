import type { ComponentType } from 'preact';
import type { ReportKind } from '../../domain/basics/ids.ts';
import { lazyPage, lazyPart } from '../components/lazy-page.tsx';
import type { FormProps } from './form-props.ts';
import type { ViewProps } from './view-props.ts';

export interface ReportScreens {
  readonly Form: ComponentType<FormProps>;
  readonly View: ComponentType<ViewProps>;
}

const apbdes: ReportScreens = {
  Form: lazyPage(() => import('./apbdes/form.tsx').then((module) => module.ApbdesForm)),
  View: lazyPart(() => import('./apbdes/view.tsx').then((module) => module.ApbdesView)),
};

/** The form and the document of every kind; a new kind is a folder beside and a line here. */
export const reportScreens: Readonly<Record<ReportKind, ReportScreens>> = {
  apbdes,
  'apbdes-perubahan': apbdes,
};
