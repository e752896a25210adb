import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { RosterEntry } from './roster.ts';
import { shortTime } from '../../frame/sync-line.ts';
import { Chip } from '../../kit/chip.tsx';
import { dotted } from '../../kit/dotted.ts';
import { orangText as words } from './words.ts';
import { roleNames } from '../../standing/words.ts';
import { ListRow } from '../../kit/list-row.tsx';

interface Props {
  readonly entry: RosterEntry;
  readonly now: Instant;
  readonly onOpen: () => void;
}

/** One person as in a messenger's list: who, what for, when last heard of. */
export function PersonRow({ entry, now, onOpen }: Props) {
  const { person, place } = entry;
  const { nama, role, disabled } = person;
  return (
    <ListRow
      title={nama}
      onOpen={onOpen}
      data-off={disabled || undefined}
      before={
        <span class="avatar" aria-hidden="true">
          {initials(nama)}
        </span>
      }
      mark={disabled && <Chip tone="bad">{words.disabled}</Chip>}
    >
      <span class="small">{dotted(roleNames[role], place)}</span>
      <span class="small muted">{lastWords(entry, now)}</span>
    </ListRow>
  );
}

function lastWords({ person, devices }: RosterEntry, now: Instant): string {
  if (!person.hasPassword) return words.noPassword;
  const last = devices[0];
  return last ? words.lastSeen(shortTime(last.at, now)) : words.neverContact;
}

/** `SA` for Siti Aminah. */
function initials(nama: string): string {
  const names = nama.trim().split(/\s+/);
  return [names[0], names.length > 1 ? names.at(-1) : '']
    .map((name) => name?.slice(0, 1) ?? '')
    .join('')
    .toUpperCase();
}
