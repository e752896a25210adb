import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly title: string;
  /** What to do, or that nothing needs doing. */
  readonly lead?: string | undefined;
  readonly children?: ComponentChildren;
}

export function EmptyState({ icon, title, lead, children }: Props) {
  return (
    <div class="empty">
      <Icon name={icon} size={44} />
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      {children}
    </div>
  );
}
