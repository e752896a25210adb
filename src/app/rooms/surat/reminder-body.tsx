import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { pengingatSurat, suratText as words } from './words.ts';

interface Props {
  /** What it reminds of, a line each. */
  readonly lines: readonly string[];
  readonly per: Tanggal;
}

/** To one desa: what is late, due within 14 days, or came back. */
export function ReminderBody({ lines, per }: Props) {
  return (
    <>
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
    </>
  );
}
