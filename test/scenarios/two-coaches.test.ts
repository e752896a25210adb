import { beforeEach, expect, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { commandIdSchema } from '../../src/domain/basics/ids.ts';
import type { CommandId } from '../../src/domain/basics/ids.ts';
import type { Kunjungan } from '../../src/domain/kunjungan/kunjungan.ts';
import { aKunjungan, sembung } from '../support/a-kunjungan.ts';
import { aServer, instantAt } from '../support/a-server.ts';
import type { TestServer } from '../support/a-server.ts';
import { actors } from '../support/actors.ts';
import { createMemoryPhone } from '../support/memory-phone.ts';
import type { MemoryPhone, MemoryPhoneOptions } from '../support/memory-phone.ts';
import { seededBytes } from '../support/seeded-bytes.ts';

/*
 * Two coaches visit the same desa on the same day, each out of the other's sight; the server's own code
 * takes both in. The desa sees what it was recommended.
 */
let server: TestServer;
let dewi: MemoryPhone;
let bambang: MemoryPhone;
let siti: MemoryPhone;
let clock: () => number;

beforeEach(async () => {
  let nowMs = Date.parse('2026-10-29T02:00:00.000Z');
  clock = () => (nowMs += 1000);
  server = await aServer({ now: () => instantAt(clock()), random: seededBytes(3) });
  dewi = aPhone(actors.verifikator, 11);
  bambang = aPhone(actors.verifikatorKedua, 12);
  siti = aPhone(actors.operator, 13);
  await allSync();
  return () => server.store.close();
});

test('both visits are kept, numbered in one book, and every phone has them', async () => {
  await finishes(dewi, await visits(dewi, { catatan: 'kas' }), 2);
  await finishes(bambang, await visits(bambang, { catatan: 'aset' }), 1);
  await allSync();
  for (const phone of [dewi, bambang, siti]) {
    const visitsThere = await phone.read.all('kunjungan');
    expect(new Set(visitsThere.map(({ content }) => content['catatan']))).toEqual(
      new Set(['aset', 'kas']),
    );
    expect(new Set(visitsThere.map(({ nomor }) => nomor))).toEqual(
      new Set(['KJ-35.17.01-2026-0001', 'KJ-35.17.01-2026-0002']),
    );
    expect(await phone.read.all('rekomendasi')).toHaveLength(3);
  }
});

test('a visit being written is on its own phone alone, and nobody else sees it there', async () => {
  await visits(dewi, { catatan: 'belum selesai' });
  await allSync();
  expect(await bambang.read.all('kunjungan')).toEqual([]);
  expect(await dewi.read.kunjunganDrafts()).toHaveLength(1);
  await dewi.write.signIn(actors.verifikatorKedua);
  expect(await dewi.read.kunjunganDrafts()).toEqual([]);
  await dewi.write.signIn(actors.verifikator);
  expect(await dewi.read.kunjunganDrafts()).toHaveLength(1);
});

test('S1 a phone that dies before the answer sends the same visit again, and it is one', async () => {
  const id = await visits(dewi);
  await finishes(dewi, id, 2);
  const again = aPhone(actors.verifikator, 11, dewi.disk.rows());
  await dewi.sync();
  await again.sync();
  await again.sync();
  await again.settle();
  expect((await again.read.all('kunjungan')).map(({ kunjungan }) => kunjungan)).toEqual([id]);
  expect(await again.read.all('rekomendasi')).toHaveLength(2);
});

test('finishing twice queues it once, and what is finished is not edited', async () => {
  const id = await visits(dewi);
  await finishes(dewi, id, 1);
  await finishes(dewi, id, 1);
  await dewi.kunjungan.edit(id, () => aKunjungan({ catatan: 'sesudahnya' }));
  expect((await dewi.read.pending()).size).toBe(2);
  expect((await dewi.read.all('kunjungan'))[0]?.content['catatan']).toBe('');
});

test('a visit the server refuses can be mended and sent under an id of its own', async () => {
  const id = await visits(dewi, { catatan: 'x'.repeat(9000) });
  await finishes(dewi, id, 0);
  await allSync();
  const [refused] = await dewi.read.refused();
  expect(refused).toMatchObject({ id, code: 'malformed' });
  await dewi.write.dismissRefused(id);
  const [row] = await dewi.read.kunjunganDrafts();
  const second = must(row).id;
  expect(second).not.toBe(id);
  await dewi.kunjungan.edit(second, (content) => ({ ...content, catatan: 'pendek' }));
  await finishes(dewi, second, 0);
  await allSync();
  expect((await siti.read.all('kunjungan')).map(({ kunjungan }) => kunjungan)).toEqual([second]);
});

function aPhone(
  actor: MemoryPhoneOptions['actor'],
  seed: number,
  rows?: MemoryPhoneOptions['rows'],
): MemoryPhone {
  const post = (request: Parameters<TestServer['answer']>[1]) => server.answer(actor, request);
  const random = seededBytes(seed);
  return createMemoryPhone({ actor, clock, random, post, ...(rows && { rows }) });
}

async function visits(
  { kunjungan }: MemoryPhone,
  fields: Partial<Kunjungan> = {},
): Promise<CommandId> {
  const id = await kunjungan.begin(sembung, aKunjungan());
  await kunjungan.edit(id, (content) => ({ ...content, ...fields }));
  return id;
}

async function finishes(phone: MemoryPhone, id: CommandId, recommendations: number): Promise<void> {
  const row = (await phone.read.kunjunganDrafts()).find((one) => one.id === id);
  const content = (row?.content ?? aKunjungan()) as Kunjungan; // as it was put there
  const rekomendasi = Array.from({ length: recommendations }, (_, index) => ({
    kind: 'give-rekomendasi' as const,
    id: phone.kunjungan.newId(),
    desa: sembung,
    text: `Rekomendasi ${index + 1}`,
    due: null,
    source: { kind: 'kunjungan' as const, id, tentang: '29 Oktober 2026' },
  }));
  await phone.kunjungan.finish(commandIdSchema.parse(id), [
    { kind: 'file-kunjungan', id, desa: sembung, content },
    ...rekomendasi,
  ]);
}

async function allSync(): Promise<void> {
  for (let round = 0; round < 2; round++)
    for (const phone of [dewi, bambang, siti]) {
      await phone.sync();
      await phone.settle();
    }
}
