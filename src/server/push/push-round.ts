import type { Instant, Tanggal } from '../../domain/basics/tanggal.ts';
import { createIsLibur, minuteInWib, tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { KecamatanCode } from '../../domain/basics/ids.ts';
import { calendarOf } from '../../domain/obligations/obligations.ts';
import { clocksDueToday, owedDueToday } from '../../domain/reminders/reminders.ts';
import { isReminded } from '../../domain/reminders/is-reminded.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { PushPayload } from '../../sync/messages/push.ts';
import type { PushKeys, PushSubscriptionRow, ServerStore } from '../store/server-store.ts';
import { clockWords, owedWords } from './reminder-words.ts';
import type { SendOutcome } from './send-push.ts';

export interface PushRoundDeps {
  readonly store: Pick<ServerStore, 'listKecamatan' | 'listDocuments' | 'people'>;
  readonly now: () => Instant;
  /** From here on the day's reminders go out, in minutes since 00.00 WIB. */
  readonly minute: number;
  readonly send: (to: PushKeys, payload: PushPayload) => Promise<SendOutcome>;
  /** The server ends: what is under way is finished, nothing more is begun. */
  readonly stopping: AbortSignal;
}

/** So long after the set time a reminder still goes out, in minutes: nobody is woken at night. */
const mostLateMinutes = 12 * 60;
/** Under way at once. */
const atOnce = 8;

/**
 * Sends the day's reminders, each browser at most one a day; to be called again and again. What a push
 * service could not take is tried again at the next call; once all is done the rest of the day is quiet.
 *
 *   due and not reminded today -> claim the day in the store -> send -> keep | release | drop the address
 *
 * The claim comes first: ended in between, a server leaves one reminder out rather than send it twice.
 */
export function createPushRound(deps: PushRoundDeps): () => Promise<void> {
  const { store, now, minute } = deps;
  let doneOn: Tanggal | null = null;
  return async () => {
    const today = tanggalInWib(now());
    const lateMinutes = minuteInWib(now()) - minute;
    if (doneOn === today || lateMinutes < 0 || lateMinutes > mostLateMinutes) return;
    let isDone = true;
    for (const kecamatan of await store.listKecamatan())
      isDone = (await remindKecamatan(deps, kecamatan, today)) && isDone;
    if (isDone) doneOn = today;
  };
}

/** Whether nothing is left to be tried again. */
async function remindKecamatan(
  deps: PushRoundDeps,
  kecamatan: KecamatanCode,
  today: Tanggal,
): Promise<boolean> {
  const { people } = deps.store;
  const due = await people.listPushDue(kecamatan, today);
  if (due.length === 0) return true;
  const byPerson = new Map((await people.list(kecamatan)).map((row) => [row.person, row]));
  const payloadFor = await readPayloads(deps.store, kecamatan, today);
  const outcomes: SendOutcome[] = [];
  for (let from = 0; from < due.length && !deps.stopping.aborted; from += atOnce) {
    const some = due.slice(from, from + atOnce).map(async (row) => {
      const person = byPerson.get(row.person);
      return remind(deps, row, { today, payload: person ? payloadFor(person) : null });
    });
    outcomes.push(...(await Promise.all(some)));
  }
  return !outcomes.includes('later');
}

async function remind(
  { store: { people }, send }: PushRoundDeps,
  to: PushSubscriptionRow,
  { today, payload }: { readonly today: Tanggal; readonly payload: PushPayload | null },
): Promise<SendOutcome> {
  if (!payload || !(await people.claimPush(to.endpoint, today))) return 'refused';
  const outcome = await send(to, payload);
  if (outcome === 'gone') await people.dropPushEndpoint(to.endpoint);
  if (outcome === 'later') await people.releasePush(to.endpoint, today);
  return outcome;
}

/** What each person of the kecamatan is to be told today; null = nothing. */
async function readPayloads(
  store: PushRoundDeps['store'],
  kecamatan: KecamatanCode,
  today: Tanggal,
): Promise<(person: Pick<Actor, 'role' | 'desa'>) => PushPayload | null> {
  const [place] = await store.listDocuments(kecamatan, 'kecamatan');
  const [settings] = await store.listDocuments(kecamatan, 'calendar');
  const [holidays] = await store.listDocuments(kecamatan, 'hari-libur');
  const reports = await store.listDocuments(kecamatan, 'report');
  const calendar = calendarOf(settings?.settings ?? null, createIsLibur(holidays?.entries ?? []));
  const input = { reports, calendar, today };
  const ofKecamatan = clockWords(clocksDueToday(input));
  return ({ role, desa }) => {
    if (!isReminded(role)) return null;
    if (desa === null) return ofKecamatan;
    const own = place?.desa.find(({ code }) => code === desa);
    return own ? owedWords(own.name, owedDueToday(own, input)) : null;
  };
}
