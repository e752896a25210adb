import type { ComponentChildren } from 'preact';
import { Page } from '../../frame/page.tsx';
import type { Keeper } from '../../keeper/keeper.ts';
import { SaveLine } from '../../keeper/save-line.tsx';

interface Props {
  readonly title: string;
  /** How it stands: written, not sent. */
  readonly stage: string;
  readonly back: string;
  readonly keeper: Keeper;
  /** Stays in sight below. */
  readonly foot?: ComponentChildren;
  /** Its parts stand apart from one another. */
  readonly stack?: boolean | undefined;
  readonly children: ComponentChildren;
}

/** One task of something that is written over many: whether it is on disk above, its sums below. */
export function WritingPage({ title, stage, back, keeper, foot, stack, children }: Props) {
  return (
    <Page title={title} stage={stage} back={back}>
      <div class="form-page" data-totals={foot ? true : undefined}>
        <SaveLine state={keeper.state.value} retry={() => void keeper.flush()} />
        {stack ? <div class="stack">{children}</div> : children}
      </div>
      {foot}
    </Page>
  );
}
