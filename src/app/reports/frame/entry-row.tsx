import { Icon } from '../../kit/icon.tsx';
import { ListRow } from '../../kit/list-row.tsx';

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
    <ListRow title={title} onOpen={onClick} mark={needsEye && <Icon name="warning" />}>
      {detail !== '' && <span class="small muted entry-lines">{detail}</span>}
    </ListRow>
  );
}
