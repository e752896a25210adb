import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { pengingatSurat, suratText as words } from './words.ts';
import { Letter, type LetterHead } from './letter.tsx';

interface Props {
  readonly surat: Surat | null;
  readonly head: LetterHead;
  readonly desaName: string;
  /** What it reminds of, a line each. */
  readonly lines: readonly string[];
  readonly per: Tanggal;
}

/** To one desa: what is late, due within 14 days, or came back. */
export function ReminderLetter({ surat, head, desaName, lines, per }: Props) {
  return (
    <Letter
      surat={surat}
      head={head}
      hal={words.subjects.pengingat}
      kepada={[words.kepalaDesa(desaName)]}
    >
      {lines.length === 0 ? (
        <p>{pengingatSurat.nothing}</p>
      ) : (
        <>
          <p>{pengingatSurat.opening(per)}</p>
          <ol>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
          <p>{pengingatSurat.closing}</p>
        </>
      )}
      <p>{words.closing}</p>
    </Letter>
  );
}
