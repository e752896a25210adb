import { formatWaktu } from '../../domain/basics/tanggal.ts';
import type { Instant } from '../../domain/basics/tanggal.ts';
import type { Person } from '../../sync/messages/people.ts';
import { orangText as words } from '../text/orang.ts';
import { roleNames } from '../text/states.ts';
import { Button } from './button.tsx';

interface Props {
  readonly person: Person;
  readonly desaName: string | null;
  /** The last contact of any device of theirs. */
  readonly lastContact: Instant | null;
  readonly busy: boolean;
  readonly onRenew: () => void;
  readonly onDisable: (disabled: boolean) => void;
}

/** One person, when last heard of, and what an admin may do. */
export function PersonRow(props: Props) {
  const { person, desaName, lastContact, busy, onRenew, onDisable } = props;
  const { nama, username, role, disabled, hasPassword } = person;
  return (
    <li class="stack">
      <span>
        <strong>{nama}</strong> <span class="muted">{username}</span>
        <br />
        <span class="small">
          {roleNames[role]}
          {desaName && ` · ${desaName}`}
          {!hasPassword && ` · ${words.noPassword}`}
        </span>
        <br />
        <span class="small muted">
          {lastContact ? words.lastContact(formatWaktu(lastContact)) : words.neverContact}
        </span>
      </span>
      {disabled && (
        <span class="chip" data-tone="bad">
          {words.disabled}
        </span>
      )}
      <span class="row">
        <Button icon="key" busy={busy} onClick={onRenew}>
          {words.newLink}
        </Button>
        <Button busy={busy} onClick={() => onDisable(!disabled)}>
          {disabled ? words.enable : words.disable}
        </Button>
      </span>
    </li>
  );
}
