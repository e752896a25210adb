import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface Props {
  /** Where it leads, or what a press does; with neither it only tells. */
  readonly href?: string | false | null | undefined;
  readonly onOpen?: (() => void) | undefined;
  readonly title: ComponentChildren;
  /** Below the title. */
  readonly children?: ComponentChildren;
  readonly before?: ComponentChildren;
  /** Before the arrow: what needs an eye. */
  readonly mark?: ComponentChildren;
  /** In place of the arrow of what can be opened. */
  readonly end?: ComponentChildren;
  /** The arrow keys walk through it. */
  readonly 'data-row'?: boolean;
  readonly 'data-off'?: true | undefined;
}

/** One of a list, with the way to open it. */
export function ListRow({ href, onOpen, title, children, before, mark, end, ...marks }: Props) {
  const inside = (
    <>
      {before}
      <span class="list-words">
        <strong>{title}</strong>
        {children}
      </span>
      {mark}
      {end}
      {!end && (href || onOpen) && <Icon name="forward" />}
    </>
  );
  const shared = { class: 'list-row', ...marks, children: inside };
  const toPress = onOpen && <button type="button" onClick={onOpen} {...shared} />;
  return <li>{href ? <a href={href} {...shared} /> : (toPress ?? <div {...shared} />)}</li>;
}
