import { Icon } from '../../kit/icon.tsx';

interface Props {
  readonly title: string;
  readonly detail: string;
  /** A finding or a remark is about it. */
  readonly needsEye?: boolean;
  readonly onClick: () => void;
}

/** An entry of a list in a form; a tap opens it. */
export function EntryRow({ title, detail, needsEye = false, onClick }: Props) {
  return (
    <li>
      <button type="button" class="list-row" onClick={onClick}>
        <span class="list-words">
          <strong>{title}</strong>
          {detail !== '' && <span class="small muted entry-lines">{detail}</span>}
        </span>
        {needsEye && <Icon name="warning" />}
        <Icon name="forward" />
      </button>
    </li>
  );
}
