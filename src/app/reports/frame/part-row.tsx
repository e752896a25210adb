import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../../kit/icon.tsx';
import { paths } from '../../paths.ts';
import { useForm } from './form-context.ts';

export interface PartRowProps {
  /** The part's name in the address. */
  readonly bagian: string;
  readonly title: string;
  readonly detail?: ComponentChildren;
  readonly icon?: IconName;
  /** One or two characters in place of an icon. */
  readonly code?: string;
  readonly tone?: 'warn';
}

/** A row of a form's overview: the way to a part, with what stands in it. */
export function PartRow(props: PartRowProps) {
  return (
    <li>
      <PartLink {...props} />
    </li>
  );
}

/** The same where it stands alone. */
export function PartLink({ bagian, title, detail, icon, code, tone }: PartRowProps) {
  const { report } = useForm();
  return (
    <a class="list-row part-row" data-tone={tone} href={paths.laporan(report, bagian)}>
      <span class="part-badge" aria-hidden="true">
        {icon ? <Icon name={icon} /> : code}
      </span>
      <span class="list-words">
        <strong>{title}</strong>
        {detail}
      </span>
      <Icon name="forward" />
    </a>
  );
}
