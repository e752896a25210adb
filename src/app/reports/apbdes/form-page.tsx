import type { ComponentChildren } from 'preact';
import { Page } from '../../components/page.tsx';
import { paths } from '../../paths.ts';
import { SaveLine } from './save-line.tsx';
import { TotalsBar } from './totals-bar.tsx';
import { useForm } from './form-context.ts';

interface Props {
  readonly title: string;
  /** Where the arrow leads; the overview of the form unless said. */
  readonly back?: string;
  readonly withTotals?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of each part: what is saved above, the sums below. */
export function FormPage({ title, back, withTotals = true, children }: Props) {
  const { report } = useForm();
  return (
    <Page title={title} back={back ?? paths.laporan(report)}>
      <div class="form-page" data-totals={withTotals || undefined}>
        <SaveLine />
        {children}
      </div>
      {withTotals && <TotalsBar />}
    </Page>
  );
}
