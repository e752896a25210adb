import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Page } from '../../frame/page.tsx';
import { paths } from '../../paths.ts';
import { shellText } from '../../frame/words.ts';
import { reportTitle } from '../../standing/words.ts';
import { formText as words } from './words.ts';

/** A draft that a newer app wrote: this one must not write over it. */
export function NewerDraft({ report }: { readonly report: ReportId }) {
  const { kind, tahun } = reportKey(report);
  return (
    <Page title={reportTitle(kind, tahun)} back={paths.home}>
      <EmptyState icon="warning" title={words.newerTitle}>
        <p>{words.newerLead}</p>
        <ButtonLink href={paths.pengaturan} look="main">
          {shellText.navItems.pengaturan}
        </ButtonLink>
      </EmptyState>
    </Page>
  );
}
