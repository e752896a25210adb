import type { Actor } from '../../domain/workflow/people.ts';
import { textOfBalasan } from '../../sync/courier/signed-text.ts';
import {
  balasanContentSchema,
  balasanSchema,
  mostTitipanBytes,
} from '../../sync/messages/courier.ts';
import type { Balasan, BalasanContent } from '../../sync/messages/courier.ts';
import type { App } from '../app-context.ts';
import { keepResults } from '../sending/record-reply.ts';
import type { CourierStore } from '../store/courier-store.ts';
import { isSignedBy } from './device-key.ts';

export type TakenBalasan =
  | { readonly kind: 'taken'; readonly applied: number; readonly refused: number }
  | { readonly kind: 'malformed' | 'not-for-here' | 'changed' };

/**
 * Takes in what the server said of a titipan, as if this phone had heard it itself. Only the server's own
 * word counts: a forged "applied" would make a filing vanish that nobody has.
 */
export async function takeBalasan(
  { phone, store }: Pick<App, 'phone'> & { readonly store: Pick<CourierStore, 'serverKeys'> },
  me: Pick<Actor, 'person'>,
  file: Pick<Blob, 'size' | 'text'>,
): Promise<TakenBalasan> {
  const balasan = file.size > mostTitipanBytes ? null : readBalasan(await file.text());
  if (!balasan) return { kind: 'malformed' };
  const keys = await store.serverKeys(me.person);
  const { device } = await phone.read.syncState();
  if (!keys || balasan.device !== device) return { kind: 'not-for-here' };
  const { signature } = balasan;
  if (!(await isSignedBy(keys.verifyKey, { text: textOfBalasan(balasan), signature })))
    return { kind: 'changed' };
  const content = readContent(balasan.content);
  if (content?.person !== me.person) return { kind: 'not-for-here' };
  const { results, person } = content;
  await phone.transact((tables) => keepResults(tables, { person }, results));
  const applied = results.filter(({ outcome }) => outcome === 'applied').length;
  return { kind: 'taken', applied, refused: results.length - applied };
}

function readBalasan(text: string): Balasan | null {
  try {
    return balasanSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function readContent(text: string): BalasanContent | null {
  try {
    return balasanContentSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
