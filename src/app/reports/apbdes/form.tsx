import { useLocation } from 'preact-iso';
import { reportKey } from '../../../domain/basics/ids.ts';
import { apbdesContentSchema, emptyApbdes } from '../../../domain/reports/apbdes/schema.ts';
import { isOpenForDesa } from '../../../domain/workflow/refuse-change.ts';
import { useApp } from '../../app-context.ts';
import { Loading } from '../../components/loading.tsx';
import { useDraftKeeper } from '../../hooks/use-draft-keeper.ts';
import { useLive } from '../../hooks/use-live.ts';
import { paths } from '../../paths.ts';
import type { ReportView } from '../../store/phone.ts';
import type { FormProps } from '../form-props.ts';
import { ClosedReport, NewerDraft } from './closed-report.tsx';
import { FormContext } from './form-context.ts';
import type { FormState } from './form-context.ts';
import { FormPart } from './form-part.tsx';
import { placeOf } from './section-of.ts';
import { useFindings } from './use-findings.ts';
import '../../styles/document.css';
import '../../styles/apbdes-tree.css';
import '../../styles/apbdes-form.css';

/** The APBDes, murni or Perubahan, as the desa writes it. */
export function ApbdesForm(props: FormProps) {
  const { phone } = useApp();
  const view = useLive(() => phone.read.report(props.report), [props.report]);
  if (!view) return <Loading />;
  if (!isOpenForDesa(view.doc?.state ?? null)) return <ClosedReport {...props} view={view} />;
  return <OpenForm {...props} view={view} />;
}

function OpenForm({ report, bagian, view }: FormProps & { readonly view: ReportView }) {
  const keeper = useDraftKeeper(report, emptyApbdes);
  const { route } = useLocation();
  const { kind, tahun } = reportKey(report);
  const content = keeper && apbdesContentSchema.safeParse(keeper.content.value).data;
  const findings = useFindings(report, content ?? null);
  if (!keeper) return <Loading />;
  if (!content) return <NewerDraft report={report} />;
  const form: FormState = {
    report,
    kind,
    tahun,
    isPerubahan: kind === 'apbdes-perubahan',
    content,
    change: (edit) => keeper.change((kept) => edit(apbdesContentSchema.parse(kept))),
    findings,
    remarks: view.doc?.state === 'dikembalikan' ? (view.verdict?.remarks ?? []) : [],
    view,
    keeper,
    open: (where) => {
      const place = placeOf(where, content);
      if (!place) return;
      const query = place.line === null ? `isian=${where[1]}` : `baris=${place.line}`;
      route(`${paths.laporan(report, place.bagian)}?${query}`);
    },
  };
  return (
    <FormContext.Provider value={form}>
      <FormPart bagian={bagian} />
    </FormContext.Provider>
  );
}
