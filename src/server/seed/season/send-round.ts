import { must } from '../../../domain/basics/must.ts';
import { protocolVersion } from '../../../sync/messages/version.ts';
import type { FileStorage } from '../../files/file-storage.ts';
import { receiveBytes } from '../../files/receive-file.ts';
import { type AnswerSyncDeps, answerSync } from '../../sync/answer-sync.ts';
import type { Round } from './doer.ts';
import { hexOf } from './sample-files.ts';
import type { SampleFile } from './sample.ts';

/** Stands in the list of devices where a phone names its version. */
export const sampleApp = 'musim contoh';

export interface SendRoundDeps extends Omit<AnswerSyncDeps, 'now'> {
  /** Null = nobody sends files; the reports name them all the same. */
  readonly files: FileStorage | null;
  /** A UUIDv7. */
  readonly newId: () => string;
}

/** One round trip as a phone makes it, its files after it; gives how many commands were stale. */
export async function sendRound(deps: SendRoundDeps, round: Round): Promise<number> {
  const { at, actor, device, commands, files = [] } = round;
  const reply = await answerSync({ ...deps, now: () => at }, actor, {
    protocol: protocolVersion,
    app: sampleApp,
    device,
    person: actor.person,
    feed: null,
    cursor: 0,
    limit: 1,
    commands: commands.map((command) => ({ ...command })),
  });
  const refused = reply.results.filter(({ outcome }) => outcome === 'refused');
  const wrong = refused.find(({ code }) => code !== 'stale');
  if (wrong) throw new Error(`season: ${wrong.code} at ${at}`);
  for (const file of files) await sendFile(deps, round, file);
  return refused.length;
}

/** Through the door by which a phone's upload comes in. */
async function sendFile(
  { store, files, sha256, newId }: SendRoundDeps,
  { at, actor, device }: Round,
  { bytes, nama }: SampleFile,
): Promise<void> {
  if (files === null) return;
  const sent = { desa: must(actor.desa), sha256: await hexOf(bytes, sha256) };
  const end = await receiveBytes({ store, files, now: () => at, newId }, bytes, {
    ...sent,
    actor,
    device,
  });
  if (end !== 'received') throw new Error(`season: ${nama} ${end}`);
}
