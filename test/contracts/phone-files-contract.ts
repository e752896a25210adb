import { expect, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import { actors } from '../support/actors.ts';
import { aChange, serverNow } from '../support/a-sync-reply.ts';
import type { SyncReply } from '../../src/sync/messages/downstream.ts';
import type { Phone } from '../../src/app/store/phone.ts';

const desa = must(actors.operator.desa);
const sha256 = 'a'.repeat(64);
const id = `${desa}/${sha256}`;
const file = { desa, sha256, nama: 'Perdes.pdf', tipe: 'application/pdf', sizeBytes: 3 };
const bytes = new Blob(['abc']);

/** The document by which the server says that it has the file. */
const confirmed = aChange(1, {
  kind: 'file',
  id: docId.file(desa, sha256),
  desa,
  sha256,
  tipe: 'application/pdf',
  sizeBytes: 3,
  receivedFrom: { person: actors.operator.person, nama: actors.operator.nama },
  receivedAt: serverNow,
});

export interface FilesWorld {
  readonly phone: () => Phone;
  /** One round with the server that brings these. */
  readonly sync: (fields: Partial<SyncReply>) => Promise<void>;
}

/** What the phone promises of files, in memory and on Dexie. */
export function describePhoneFiles({ phone, sync }: FilesWorld): void {
  const only = async () => must((await phone().files.list())[0]);

  test('S13 keeps a file with its bytes, once, and what is known of its upload', async () => {
    await phone().files.keep(file, bytes);
    await phone().files.change(id, { uploadUrl: '/u/1', sentBytes: 2 });
    await phone().files.keep({ ...file, nama: 'Lain.pdf' }, bytes);
    expect(await phone().files.list()).toMatchObject([
      { id, nama: 'Lain.pdf', state: 'waiting', uploadUrl: '/u/1', sentBytes: 2, hasBytes: true },
    ]);
    expect(await must(await phone().files.bytes(id)).text()).toBe('abc');
  });

  // Taken out: asking the feed before letting go.
  test('S13 lets go of bytes only when the feed said that the server has them', async () => {
    await phone().files.keep(file, bytes);
    await phone().files.change(id, { state: 'on-server' });
    await phone().files.letGo([id]);
    expect(await phone().files.bytes(id)).not.toBeNull();
    await sync({ cursor: 1, changes: [confirmed] });
    await phone().files.letGo([id]);
    expect(await phone().files.bytes(id)).toBeNull();
    expect(await only()).toMatchObject({ hasBytes: false });
    await phone().files.keep(file, bytes);
    expect(await only()).toMatchObject({ hasBytes: true, state: 'on-server' });
  });

  test('S13 forgets only what was withdrawn', async () => {
    await phone().files.keep(file, bytes);
    await phone().files.forget(id);
    expect(await phone().files.list()).toHaveLength(1);
    await phone().files.change(id, { state: 'withdrawn' });
    await phone().files.forget(id);
    expect(await phone().files.list()).toEqual([]);
    expect(await phone().files.bytes(id)).toBeNull();
  });

  test('S13 a file that came to the server by another phone waits no longer', async () => {
    await phone().files.keep(file, bytes);
    await sync({ cursor: 1, changes: [confirmed] });
    await phone().files.settle();
    expect(await only()).toMatchObject({ state: 'on-server' });
    expect(await phone().files.onServer()).toMatchObject([{ sha256 }]);
  });

  test('S13 a file that a server put back from a copy has lost is sent again', async () => {
    await phone().files.keep(file, bytes);
    await phone().files.change(id, { state: 'on-server' });
    await phone().files.settle();
    expect(await only()).toMatchObject({ state: 'on-server' });
    await sync({});
    await phone().files.settle();
    expect(await only()).toMatchObject({ state: 'waiting', uploadUrl: null });
  });

  test('S13 signing out drops what the server has, and keeps what is only here', async () => {
    await phone().files.keep(file, bytes);
    await phone().files.keep({ ...file, sha256: 'b'.repeat(64) }, bytes);
    await phone().files.change(id, { state: 'on-server' });
    await phone().write.signOut();
    expect(await phone().files.bytes(id)).toBeNull();
    expect(await phone().files.bytes(`${desa}/${'b'.repeat(64)}`)).not.toBeNull();
  });
}
