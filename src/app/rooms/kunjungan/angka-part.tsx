import { ButtonLink } from '../../kit/button.tsx';
import { Loading } from '../../kit/loading.tsx';
import { StateChip } from '../../standing/state-chip.tsx';
import { formKunjungan as words } from './words.ts';
import { titleOfReport } from '../../standing/words.ts';
import { periksaFrom } from './periksa-from.ts';
import { useDesaReports } from './use-desa-reports.ts';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';

/** The desa's own figures, and the way to verify them there and then. */
export function AngkaPart({ draft }: { readonly draft: KunjunganDraft }) {
  const found = useDesaReports(draft.row.desa);
  const filed = found?.reports.filter(({ doc }) => doc !== null) ?? [];
  return (
    <>
      <p class="muted">{words.figuresLead}</p>
      {found === null && <Loading />}
      {found && filed.length === 0 && <p>{words.noFigures}</p>}
      <ul class="list">
        {filed.map(({ report, doc }) => (
          <li key={report} class="list-row">
            <span class="list-words">
              <strong>{titleOfReport(report)}</strong>
              {doc && <StateChip state={doc.state} />}
            </span>
            {doc?.filing && (
              <ButtonLink href={periksaFrom(draft.row.id, doc.filing)}>
                {doc.state === 'diterima' ? words.look : words.verify}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
