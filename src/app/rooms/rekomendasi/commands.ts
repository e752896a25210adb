import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import { type RekomendasiDoc, versionOf } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { acknowledgeRekomendasiCommand } from '../../../domain/workflow/commands/acknowledge-rekomendasi.ts';
import type { AcknowledgeRekomendasi } from '../../../domain/workflow/commands/acknowledge-rekomendasi.ts';
import { answerRekomendasiCommand } from '../../../domain/workflow/commands/answer-rekomendasi.ts';
import { changeRekomendasiCommand } from '../../../domain/workflow/commands/change-rekomendasi.ts';
import { giveRekomendasiCommand } from '../../../domain/workflow/commands/give-rekomendasi.ts';
import { judgeRekomendasiCommand } from '../../../domain/workflow/commands/judge-rekomendasi.ts';
import type { App } from '../../app-context.ts';
import { queueCommand } from '../../office/queue-command.ts';

interface NewRekomendasi {
  readonly desa: DesaCode;
  readonly text: string;
  readonly due: Tanggal | null;
  readonly source: RekomendasiDoc['source'];
  /** '' = the desa as such. */
  readonly kepada: string;
}

/** The note in which it was written; gone in the transaction that queues. */
interface FromNote {
  readonly note?: string;
}

/** Gives a desa a recommendation; it gets its number when the server has it. */
export async function giveRekomendasi(
  app: App,
  { desa, text, due, source, kepada, note }: NewRekomendasi & FromNote,
): Promise<void> {
  const written = { text: text.trim(), due, source, kepada: kepada.trim() };
  await queueCommand(app, { kind: giveRekomendasiCommand.kind, desa, ...written }, note);
}

/** Writes it anew, on the words that were read. */
export async function changeRekomendasi(
  app: App,
  read: RekomendasiDoc,
  { text, due, kepada, note }: Pick<NewRekomendasi, 'text' | 'due' | 'kepada'> & FromNote,
): Promise<void> {
  const { desa, rekomendasi } = read;
  const written = { base: versionOf(read), text: text.trim(), due, kepada: kepada.trim() };
  const { kind } = changeRekomendasiCommand;
  await queueCommand(app, { kind, desa, rekomendasi, ...written }, note);
}

/** The desa acknowledges it with a name and, where somebody signs, a signature. */
export async function acknowledgeRekomendasi(
  app: App,
  read: RekomendasiDoc,
  { note, ...diketahui }: AcknowledgeRekomendasi['diketahui'] & FromNote,
): Promise<void> {
  const { desa, rekomendasi } = read;
  const { kind } = acknowledgeRekomendasiCommand;
  await queueCommand(app, { kind, desa, rekomendasi, version: versionOf(read), diketahui }, note);
}

/** The desa tells what it did; the files follow on their own. */
export async function answerRekomendasi(
  app: App,
  { desa, rekomendasi }: RekomendasiDoc,
  { text, lampiran, note }: { readonly text: string; readonly lampiran: LampiranById } & FromNote,
): Promise<void> {
  const { kind } = answerRekomendasiCommand;
  await queueCommand(app, { kind, desa, rekomendasi, text: text.trim(), lampiran }, note);
  app.files.poke();
}

interface Judgement {
  readonly outcome: 'selesai' | 'diminta-lagi';
  readonly text: string;
}

/** Closes it, or asks again with a reason; about the answer that was read. */
export async function judgeRekomendasi(
  app: App,
  { desa, rekomendasi, steps }: RekomendasiDoc,
  { outcome, text, note }: Judgement & FromNote,
): Promise<void> {
  const answer = steps.findLast(({ kind }) => kind === 'jawaban')?.id;
  if (!answer) return;
  const { kind } = judgeRekomendasiCommand;
  await queueCommand(app, { kind, desa, rekomendasi, answer, outcome, text: text.trim() }, note);
}
