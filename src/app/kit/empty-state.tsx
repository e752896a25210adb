import type { ComponentChildren } from 'preact';
import { type IconName, Icon } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** What to do, or that nothing needs doing. */
  readonly children?: ComponentChildren;
}

export function EmptyState({ icon, title, children }: Props) {
  return (
    <div class="empty">
      <Icon name={icon} size={44} />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
