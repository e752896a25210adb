import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { DesaReminders } from '../../domain/reminders/reminders.ts';
import type { Surat } from '../../domain/settings/settings.ts';
import { reminderLine } from '../text/pengingat.ts';
import { pengingatSurat, suratText as words } from '../text/surat.ts';
import { Letter } from './letter.tsx';
import type { LetterHead } from './letter.tsx';

interface Props {
  readonly surat: Surat | null;
  readonly head: LetterHead;
  readonly reminders: DesaReminders;
  readonly today: Tanggal;
}

/** To one desa: what is late, due within 14 days, or came back. */
export function ReminderLetter({ surat, head, reminders: { desa, reminders }, today }: Props) {
  return (
    <Letter
      surat={surat}
      head={head}
      hal={words.subjects.pengingat}
      kepada={[words.kepalaDesa(desa.name)]}
    >
      {reminders.length === 0 ? (
        <p>{pengingatSurat.nothing}</p>
      ) : (
        <>
          <p>{pengingatSurat.opening(today)}</p>
          <ol>
            {reminders.map((reminder) => (
              <li key={reminderLine(reminder)}>{reminderLine(reminder)}</li>
            ))}
          </ol>
          <p>{pengingatSurat.closing}</p>
        </>
      )}
      <p>{words.closing}</p>
    </Letter>
  );
}
