import type { Actor } from '../../domain/workflow/people.ts';
import type { CourierAnswer, Titipan } from '../../sync/messages/courier.ts';
import { answerSync } from '../sync/answer-sync.ts';
import type { AnswerSyncDeps } from '../sync/answer-sync.ts';
import { signBalasan } from './courier-keys.ts';
import { openTitipan } from './open-titipan.ts';

/**
 * Takes a titipan that somebody of the kecamatan brought. Its commands are decided as in a round of the
 * person who made them, and only theirs: whoever carries gives nothing of their own. Brought twice, or by
 * the desa itself as well, it gets the same answers (S1).
 */
export async function answerCourier(
  deps: AnswerSyncDeps,
  { kecamatan }: Actor,
  titipan: Titipan,
): Promise<CourierAnswer> {
  const { store } = deps;
  const opened = await openTitipan(store, kecamatan, titipan);
  if (opened.kind === 'refused') return { outcome: 'refused', code: opened.code };
  const { device, person, protocol, app, commands } = opened.content;
  const maker = await store.people.find(person);
  if (!maker || maker.disabled || maker.kecamatan !== kecamatan)
    return { outcome: 'refused', code: 'unknown-person' };
  const { nama, role, desa } = maker;
  // Of the feed nothing is wanted: what changed comes to the desa by its own line.
  const place = { feed: null, cursor: 0, limit: 1 };
  const round = { ...place, protocol, app, device, person, commands };
  const { now, results } = await answerSync(deps, { person, nama, role, kecamatan, desa }, round);
  const applied = results.filter(({ outcome }) => outcome === 'applied').length;
  return {
    outcome: 'delivered',
    applied,
    refused: results.length - applied,
    balasan: await signBalasan(store, {
      format: 'tepat-balasan-1',
      device,
      content: JSON.stringify({ person, receivedAt: now, results }),
    }),
  };
}
