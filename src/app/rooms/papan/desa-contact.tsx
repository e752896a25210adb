import {
  hariBetween,
  tanggalInWib,
  type Instant,
  type Tanggal,
} from '../../../domain/basics/tanggal.ts';
import { papanText as words } from './words.ts';

interface Props {
  /** Absent = none of its phones was ever heard of. */
  readonly at: Instant | undefined;
  readonly today: Tanggal;
  /** As narrow as a column; the whole sentence for the ear. */
  readonly isShort?: boolean;
}

/** The last sign of life of a desa's phones: what a draft's silence may mean. */
export function DesaContact({ at, today, isShort = false }: Props) {
  const hari = at && hariBetween(tanggalInWib(at), today);
  const long = hari === undefined ? words.noContactLong : words.contactLong(hari);
  if (!isShort) return <p class="muted">{long}</p>;
  return (
    <small class="board-contact">
      <span aria-hidden="true">{hari === undefined ? words.noContact : words.contact(hari)}</span>
      <span class="sr-only">{long}</span>
    </small>
  );
}
