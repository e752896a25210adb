import type { CommandId, DesaCode } from '../../../domain/basics/ids.ts';
import type { SuratHeadOnPaper, SuratIsi } from '../../../domain/surat/surat.ts';
import type { SuratId } from '../../../domain/surat/surat-head.ts';
import { recordSuratCommand } from '../../../domain/workflow/commands/record-surat.ts';
import type { App } from '../../app-context.ts';
import { queueCommand } from '../../office/queue-command.ts';

/** What a letter is, whatever its number. */
export interface SuratTopic {
  readonly surat: SuratId;
  readonly desa: DesaCode | null;
  readonly verdict: CommandId | null;
  readonly perihal: string;
  readonly isi: SuratIsi;
}

interface Recording {
  readonly base: CommandId | null;
  readonly head: SuratHeadOnPaper;
  /** The note in which it was typed; gone in the transaction that queues. */
  readonly note?: string;
}

/** Queues the number of a letter, or its correction on the entry that was seen. */
export async function recordSurat(
  app: App,
  { surat, desa, verdict, perihal, isi }: SuratTopic,
  { base, head, note }: Recording,
): Promise<void> {
  const entry = { ...head, nomor: head.nomor.trim(), perihal };
  // What it said is told once.
  const told = base === null ? isi : {};
  const { kind } = recordSuratCommand;
  await queueCommand(app, { kind, surat, desa, verdict, base, entry, isi: told }, note);
}
