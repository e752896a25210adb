import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../../kit/icon.tsx';

interface Props {
  readonly title: string;
  readonly show: string;
  readonly hide: string;
  /** One below the other, open or not. */
  readonly isTall?: boolean;
  /** The sums as terms and values: a few of them closed, all open. */
  readonly children: (isOpen: boolean) => ComponentChildren;
}

/** The sums at the foot of a form, always in sight. */
export function SumsBar({ title, show, hide, isTall = false, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section class={isTall ? 'totals sums-foot' : 'totals'} aria-label={title}>
      <dl class="totals-list" data-open={isTall || isOpen || undefined}>
        {children(isOpen)}
      </dl>
      <button
        type="button"
        class="icon-button"
        aria-expanded={isOpen}
        aria-label={isOpen ? hide : show}
        data-flip={isOpen || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
    </section>
  );
}
