import { courierAnswerSchema, type Titipan } from '../../../sync/messages/courier.ts';
import { callServer } from '../../account/call-server.ts';
import type { Fetch } from '../../sending/post-sync.ts';
import type { CarriedRow, CourierStore } from '../../store/courier-store.ts';

/** The largest one on a line of 10 KB/s, in milliseconds. */
const timeoutMs = 420_000;

/** Brings every titipan that waits to the server; stops at the first without a clear answer. */
export async function deliverTitipan(
  fetch: Fetch,
  store: Pick<CourierStore, 'carried' | 'change'>,
): Promise<void> {
  const waiting = (await store.carried()).filter(({ state }) => state === 'waiting');
  for (const { id, titipan } of waiting.toReversed()) {
    const change = titipan && (await deliver(fetch, titipan));
    if (!change) return;
    await store.change(id, change);
  }
}

/** What becomes of the row; null = nothing was said about it. */
async function deliver(fetch: Fetch, titipan: Titipan): Promise<Partial<CarriedRow> | null> {
  const answer = await callServer(
    (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
    { method: 'POST', url: '/api/courier', body: titipan, schema: courierAnswerSchema },
  );
  if (answer.kind === 'ok') {
    const { value } = answer;
    if (value.outcome === 'refused') return { state: 'refused', code: value.code };
    const { applied, refused, files, balasan } = value;
    return { state: 'delivered', titipan: null, applied, refused, files, balasan };
  }
  if (answer.kind === 'no-answer') return null;
  const { error } = answer.error;
  return error === 'too-large' || error === 'malformed' ? { state: 'refused', code: error } : null;
}
