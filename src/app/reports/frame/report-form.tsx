import { lazyParts } from './lazy-parts.ts';
import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso';
import { reportKey } from '../../../domain/basics/ids.ts';
import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import { must } from '../../../domain/basics/must.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { isOpenForDesa } from '../../../domain/workflow/decision.ts';
import { useApp } from '../../app-context.ts';
import { lazyPage } from '../../frame/lazy-page.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useKeeper } from '../../keeper/use-keeper.ts';
import { useLive } from '../../kit/use-live.ts';
import { paths } from '../../paths.ts';
import type { ReportView } from '../../store/phone.ts';
import { createDraftDisk } from './draft-disk.ts';
import type { FormProps } from './kind-entry.ts';
import { SenOf } from '../../kit/rupiah-text.tsx';
import { FormContext, useForm, type FormState } from './form-context.ts';
import type { FormDefinition } from './form-definition.ts';
import { useFindings } from './use-findings.ts';
import { useRelated } from './use-related.ts';
import '../../frame/document.css';
import './form.css';

/** Nobody opens a form for these. */
const ClosedReport = lazyPage(() => import('./closed-report.tsx'), 'ClosedReport');
const NewerDraft = lazyPage(() => import('./newer-draft.tsx'), 'NewerDraft');

/** The form of a kind of report, as the desa writes it. */
export function reportForm<C extends Content, K extends ReportKind = ReportKind>(
  definition: FormDefinition<C, K>,
): ComponentType<FormProps> {
  return function Form(props) {
    const { phone } = useApp();
    const view = useLive(() => phone.read.report(props.report), [props.report]);
    if (!view) return <Loading />;
    if (!isOpenForDesa(view.doc?.state ?? null)) return <ClosedReport {...props} view={view} />;
    // The registry gives a definition the reports of its own family alone.
    const drawn = definition as unknown as FormDefinition;
    return <OpenForm {...props} definition={drawn} view={view} />;
  };
}

interface Props extends FormProps {
  readonly definition: FormDefinition;
  readonly view: ReportView;
}

function OpenForm({ report, bagian, definition, view }: Props) {
  const { rules } = definition;
  const keeper = useKeeper(report, ({ phone, sync }) =>
    createDraftDisk({ phone, poke: sync.poke }, report, rules.empty),
  );
  const { route } = useLocation();
  const { kind, tahun } = reportKey(report);
  const content = keeper && rules.parse(keeper.content.value);
  const related = useRelated(report, rules);
  const findings = useFindings(report, rules, { content, related, doc: view.doc });
  if (!keeper) return <Loading />;
  if (!content) return <NewerDraft report={report} />;
  const form: FormState = {
    definition,
    report,
    kind,
    isPerubahan: kind.endsWith('-perubahan'),
    tahun,
    content,
    change: (edit) => keeper.change((kept) => edit(must(rules.parse(kept), 'content'))),
    findings,
    related,
    nihil: definition.nihilOf?.(kind) ?? null,
    remarks: view.doc?.state === 'dikembalikan' ? (view.verdict?.remarks ?? []) : [],
    view,
    keeper,
    open: (where) => {
      const place = definition.placeOf(where, content);
      if (place !== null) route(paths.laporan(report, place));
    },
  };
  return (
    <FormContext.Provider value={form}>
      <SenOf content={content}>
        <FormPart bagian={bagian} />
      </SenOf>
    </FormContext.Provider>
  );
}

/** The parts that every form has. */
const ownParts: FormDefinition['parts'] = lazyParts(['lampiran', 'periksa', 'kirim', 'beda'], () =>
  import('./own-parts.tsx').then((module) => module.ownParts),
);

/** One task a screen: the part of the form that the address names; its overview for any other name. */
function FormPart({ bagian }: { readonly bagian: string }) {
  const { parts, Overview } = useForm().definition;
  const all = { ...parts, ...ownParts };
  const Part = Object.hasOwn(all, bagian) ? (all[bagian] ?? Overview) : Overview;
  return <Part key={bagian} />;
}
