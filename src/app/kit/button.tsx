import type { ComponentChildren } from 'preact';
import { type IconName, Icon } from './icon.tsx';

interface Props {
  readonly children: ComponentChildren;
  readonly onClick?: (() => void) | undefined;
  readonly look?: 'main' | 'quiet' | 'plain' | 'danger';
  readonly icon?: IconName;
  readonly type?: 'button' | 'submit';
  readonly wide?: boolean;
  /** It is at work: a second press does nothing, and it says so. */
  readonly busy?: boolean;
  readonly disabled?: boolean;
  /** Said aloud in place of the words, where several buttons read the same. */
  readonly label?: string;
}

export function Button({
  children,
  onClick,
  look = 'quiet',
  icon,
  type = 'button',
  wide = false,
  busy = false,
  disabled = false,
  label,
}: Props) {
  return (
    <button
      type={type}
      class="button"
      data-look={look}
      data-wide={wide || undefined}
      aria-label={label}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      disabled={disabled}
      onClick={busy ? undefined : onClick}
    >
      {icon && <Icon name={icon} size={22} />}
      {children}
    </button>
  );
}

interface LinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly look?: Props['look'];
  readonly icon?: IconName;
  readonly wide?: boolean;
}

/** A way to another page that looks like a button. */
export function ButtonLink({ href, children, look = 'quiet', icon, wide = false }: LinkProps) {
  return (
    <a class="button" href={href} data-look={look} data-wide={wide || undefined}>
      {icon && <Icon name={icon} size={22} />}
      {children}
    </a>
  );
}

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
}

export function IconButton({ icon, label, onClick, pressed }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
