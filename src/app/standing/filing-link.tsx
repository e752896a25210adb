import { reportKey } from '../../domain/basics/ids.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';
import { useDesaName } from '../office/use-place-name.ts';
import { reportTitle } from './words.ts';

/** A filed report by desa and title. */
export function FilingLink({ doc, href }: { readonly doc: ReportDoc; readonly href: string }) {
  const { desa, kind, tahun } = reportKey(doc.report);
  return (
    <a href={href}>
      {useDesaName(desa)} · {reportTitle(kind, tahun)}
    </a>
  );
}
