import type { Actor } from '../../../domain/people/people.ts';
import { mostTitipanBytes, titipanSchema } from '../../../sync/messages/courier.ts';
import { readJson } from './read-json.ts';
import type { App } from '../../app-context.ts';
import { hex } from '../../files/hex.ts';
import type { CourierStore } from '../../store/courier-store.ts';

export type Taken = 'taken' | 'here-already' | 'too-large' | 'malformed' | 'wrong-kecamatan';

type TakeTitipanDeps = Pick<App, 'now' | 'sha256' | 'utf8'> & {
  readonly store: Pick<CourierStore, 'add'>;
};

/** Puts what a desa handed over on this phone, if it looks like one of this kecamatan; its inside stays closed. */
export async function takeTitipan(
  { store, now, sha256, utf8 }: TakeTitipanDeps,
  { kecamatan }: Pick<Actor, 'kecamatan'>,
  file: Pick<File, 'size' | 'text' | 'name'>,
): Promise<Taken> {
  if (file.size > mostTitipanBytes) return 'too-large';
  const titipan = readJson(titipanSchema, await file.text());
  if (!titipan) return 'malformed';
  if (titipan.kecamatan !== kecamatan) return 'wrong-kecamatan';
  const isNew = await store.add({
    id: hex(await sha256(utf8(`${titipan.sealed} ${titipan.signature}`))),
    device: titipan.device,
    nama: file.name.slice(0, 100),
    titipan,
    sizeBytes: file.size,
    addedAt: now(),
    state: 'waiting',
    code: null,
    applied: null,
    refused: null,
    files: null,
    balasan: null,
  });
  return isNew ? 'taken' : 'here-already';
}
