import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { JournalEntry } from '../../../sync/messages/journal.ts';
import { journalAbout } from './journal-about.ts';
import { dotted } from '../../kit/dotted.ts';
import { deedName, jurnalText as words } from './words.ts';

interface Props {
  readonly entry: JournalEntry;
  readonly desaName: (code: string) => string;
  readonly personName: (person: string) => string | null;
}

/** One row of the journal: what, about which, by whom, when, from where. */
export function JournalRow({ entry, desaName, personName }: Props) {
  const { seq, at, person, nama, device, kind, desa, hash, isWhole } = entry;
  const about = journalAbout(entry, personName);
  const who = person === null ? words.server : (nama ?? whoElse(kind));
  return (
    <li class="journal-row" data-broken={!isWhole || undefined}>
      <p>
        <strong>{deedName(kind)}</strong>
        {about !== '' && `: ${about}`}
        {desa !== null && ` · ${desaName(desa)}`}
      </p>
      <p class="small muted">
        {dotted(
          formatWaktu(at),
          who,
          device !== null && nama !== null && words.device(device.slice(-6)),
        )}
      </p>
      <p class="small muted">
        {words.row(seq)} · <span class="angka">{words.hash(hash)}</span>
      </p>
      {!isWhole && (
        <p class="chip" data-tone="bad">
          {words.broken}
        </p>
      )}
    </li>
  );
}

/** The founding row bears an id that is nobody's. */
function whoElse(kind: string): string {
  return kind === 'create-kecamatan' ? words.server : words.unknown;
}
