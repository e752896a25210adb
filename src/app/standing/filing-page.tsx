import type { ComponentChildren, ComponentProps } from 'preact';
import type { FilingDoc } from '../../domain/standing/report-doc.ts';
import { Page } from '../frame/page.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loading } from '../kit/loading.tsx';
import type { IconName } from '../kit/icon.tsx';
import { tandaTerimaText } from './tanda-terima-words.ts';
import { useFiling } from './use-filing.ts';

interface Props extends Omit<ComponentProps<typeof Page>, 'children'> {
  /** As the address names the filing. */
  readonly id: string;
  readonly icon: IconName;
  readonly children: (filing: FilingDoc) => ComponentChildren;
}

/** A page about one filing, or that this phone does not have it. */
export function FilingPage({ id, icon, children, ...page }: Props) {
  const filing = useFiling(id);
  return (
    <Page {...page}>
      {filing === undefined && <Loading />}
      {filing === null && (
        <EmptyState icon={icon} title={tandaTerimaText.none} lead={tandaTerimaText.notHere} />
      )}
      {filing && <div class="stack">{children(filing)}</div>}
    </Page>
  );
}
