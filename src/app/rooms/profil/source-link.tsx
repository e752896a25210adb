import type { ReportRecord } from '../../../domain/indicators/record.ts';
import { paths } from '../../paths.ts';
import { profilText as words } from './words.ts';
import { stateNames, titleOfReport } from '../../standing/words.ts';

/** The report a figure comes from, one tap away. */
export function SourceLink({ record: { doc } }: { readonly record: ReportRecord }) {
  const title = `${words.from(titleOfReport(doc.report))} (${stateNames[doc.state].toLowerCase()})`;
  if (!doc.filing) return <p class="small muted">{title}</p>;
  return (
    <p class="small">
      <a class="profil-source" href={paths.periksa(doc.filing)}>
        {title}
      </a>
    </p>
  );
}
