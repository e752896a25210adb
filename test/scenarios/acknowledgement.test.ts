import { beforeEach, expect, test } from 'vitest';
import { docId } from '../../src/domain/workflow/documents.ts';
import type { CommandId } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { RekomendasiDoc } from '../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { isAcknowledged, versionOf } from '../../src/domain/rekomendasi/rekomendasi-doc.ts';
import type { AcknowledgeRekomendasi } from '../../src/domain/workflow/commands/acknowledge-rekomendasi.ts';
import type { Actor } from '../../src/domain/people/people.ts';
import { sembung } from '../support/a-kunjungan.ts';
import { aServer, instantAt } from '../support/a-server.ts';
import type { TestServer } from '../support/a-server.ts';
import { actors } from '../support/actors.ts';
import { createMemoryPhone } from '../support/memory-phone.ts';
import type { MemoryPhone, MemoryPhoneOptions } from '../support/memory-phone.ts';
import { seededBytes } from '../support/seeded-bytes.ts';

/*
 * A coach recommends; two phones of the desa sign for it, each out of the other's sight, and the coach writes
 * it anew meanwhile. Whatever reaches the server first, nobody's signature is lost or stands under words that
 * were not read.
 */
let server: TestServer;
let dewi: MemoryPhone;
let siti: MemoryPhone;
let suwarno: MemoryPhone;
let clock: () => number;

beforeEach(async () => {
  let nowMs = Date.parse('2026-10-29T02:00:00.000Z');
  clock = () => (nowMs += 1000);
  server = await aServer({ now: () => instantAt(clock()), random: seededBytes(5) });
  dewi = aPhone(actors.verifikator, 21);
  siti = aPhone(actors.operator, 22);
  suwarno = aPhone(actors.kepalaDesa, 23);
  await allSync();
  return () => server.store.close();
});

test.each([
  ['the operator', 'Siti', 'Suwarno'],
  ['the kepala desa', 'Suwarno', 'Siti'],
])('of two phones without signal %s is first, and the other is kept', async (_, first, second) => {
  await recommends('Tutup buku kas');
  await signs(siti, 'Siti');
  await signs(suwarno, 'Suwarno');
  expect((await seenBy(siti)).acknowledged?.nama).toBe('Siti');
  expect((await seenBy(suwarno)).acknowledged?.nama).toBe('Suwarno');
  await allSync(first === 'Siti' ? [siti, suwarno] : [suwarno, siti]);
  for (const phone of [dewi, siti, suwarno]) {
    const doc = await seenBy(phone);
    expect(doc.acknowledged).toMatchObject({ nama: first, tandaTangan: 'AAAA' });
    expect(doc.otherAcknowledged).toMatchObject([{ nama: second, version: doc.rekomendasi }]);
    expect(await phone.read.refused()).toEqual([]);
  }
});

test.each([
  ['before', 0],
  ['after', 1],
])('words changed %s the signature arrived are signed anew', async (_, place) => {
  await recommends('Tutup buku kas');
  await signs(siti, 'Siti');
  await changes(dewi, 'Tutup buku kas setiap bulan');
  await allSync(place === 0 ? [dewi, siti] : [siti, dewi]);
  const changed = await seenBy(suwarno);
  expect(isAcknowledged(changed)).toBe(false);
  expect(changed.text).toBe('Tutup buku kas setiap bulan');
  expect(changed.otherAcknowledged).toMatchObject([{ nama: 'Siti', version: changed.rekomendasi }]);
  expect(changed.earlier).toMatchObject([{ text: 'Tutup buku kas', by: { nama: 'Dewi Lestari' } }]);
  await signs(suwarno, 'Suwarno');
  await allSync();
  const signed = await seenBy(dewi);
  expect(signed.acknowledged).toMatchObject({ nama: 'Suwarno', version: versionOf(signed) });
});

test("what was signed on the coach's phone stands, and falls with its words", async () => {
  await recommends('Tutup buku kas', { nama: 'Karno', jabatan: 'Kaur', tandaTangan: 'AAAA' });
  expect(isAcknowledged(await seenBy(siti))).toBe(true);
  await signs(siti, 'Siti');
  await allSync();
  const both = await seenBy(dewi);
  expect(both.acknowledged).toBeUndefined();
  expect(both.otherAcknowledged).toMatchObject([{ nama: 'Siti' }]);
  await changes(dewi, 'Tutup buku kas setiap bulan');
  await allSync();
  const changed = await seenBy(siti);
  expect(isAcknowledged(changed)).toBe(false);
  expect(changed.otherAcknowledged?.map(({ nama }) => nama)).toEqual(['Siti', 'Karno']);
});

test('S1 a phone that dies before the answer signs once', async () => {
  await recommends('Tutup buku kas');
  await signs(siti, 'Siti');
  const again = aPhone(actors.operator, 22, siti.disk.rows());
  await siti.sync();
  await again.sync();
  await again.settle();
  const doc = await seenBy(again);
  expect(doc.acknowledged?.nama).toBe('Siti');
  expect(doc.otherAcknowledged ?? []).toEqual([]);
});

test('S4 of two who write it anew the second is told, and keeps the words', async () => {
  const bambang = aPhone(actors.verifikatorKedua, 24);
  await recommends('Tutup buku kas');
  await bambang.sync();
  await changes(dewi, 'Tutup buku kas setiap bulan');
  await changes(bambang, 'Tutup buku kas setiap minggu');
  await allSync([dewi, bambang]);
  const [refused] = await bambang.read.refused();
  expect(refused).toMatchObject({
    code: 'stale',
    command: { text: 'Tutup buku kas setiap minggu' },
  });
  expect((await seenBy(bambang)).text).toBe('Tutup buku kas setiap bulan');
});

test('what the desa has answered is judged, no longer changed', async () => {
  const { rekomendasi, desa } = await recommends('Tutup buku kas');
  const answer = { kind: 'answer-rekomendasi', desa, rekomendasi, text: 'Sudah' } as const;
  await siti.write.queue({ ...answer, lampiran: {} });
  await changes(dewi, 'Tutup buku kas setiap bulan');
  await allSync([siti, dewi]);
  expect(await dewi.read.refused()).toMatchObject([{ code: 'already-decided' }]);
  expect((await seenBy(siti)).text).toBe('Tutup buku kas');
});

test('S11 only the desa itself signs, and nobody for words that never were', async () => {
  const { rekomendasi } = await recommends('Tutup buku kas');
  const agus = aPhone(actors.operatorPerak, 25);
  await agus.sync();
  const signing = { kind: 'acknowledge-rekomendasi', rekomendasi, diketahui: hand('X') } as const;
  await agus.write.queue({ ...signing, desa: sembung });
  await dewi.write.queue({ ...signing, desa: sembung });
  await siti.write.queue({ ...signing, desa: sembung, version: dewi.kunjungan.newId() });
  await allSync([agus, dewi, siti]);
  const codes = await Promise.all(
    [agus, dewi, siti].map(async (phone) => (await phone.read.refused())[0]?.code),
  );
  expect(codes).toEqual(['out-of-scope', 'not-allowed', 'not-found']);
  expect(isAcknowledged(await seenBy(siti))).toBe(false);
});

test("a checklist that does not fit is refused at the server's door, and so is who may not set it", async () => {
  const setting = { kind: 'set-setting', name: 'daftar-periksa', desa: null, base: null } as const;
  const wrong = { topik: { aset: [{ id: 'a', aktif: true, jenis: 'suara' }] } };
  const rina = aPhone(actors.admin, 26);
  await rina.write.queue({ ...setting, value: wrong });
  await dewi.write.queue({ ...setting, value: { topik: {} } });
  await allSync([rina, dewi]);
  expect(await rina.read.refused()).toMatchObject([{ code: 'malformed' }]);
  expect(await dewi.read.refused()).toMatchObject([{ code: 'not-allowed' }]);
  const right = { topik: { aset: [{ id: 'a', aktif: true, tanya: 'Gudang terkunci' }] } };
  await rina.write.queue({ ...setting, value: right });
  await allSync([rina]);
  expect((await siti.read.one(docId.setting('daftar-periksa', null), 'setting'))?.value).toEqual(
    right,
  );
});

const hand = (nama: string) => ({ nama, jabatan: 'Perangkat', tandaTangan: 'AAAA' });

async function recommends(
  text: string,
  diketahui?: AcknowledgeRekomendasi['diketahui'],
): Promise<RekomendasiDoc> {
  await dewi.write.queue({
    kind: 'give-rekomendasi',
    desa: sembung,
    text,
    due: null,
    source: { kind: 'surat', id: '', tentang: '' },
    ...(diketahui && { diketahui }),
  });
  await allSync();
  return seenBy(dewi);
}

async function signs(phone: MemoryPhone, nama: string): Promise<CommandId> {
  const doc = await seenBy(phone);
  const { desa, rekomendasi } = doc;
  const about = { kind: 'acknowledge-rekomendasi', desa, rekomendasi } as const;
  return phone.write.queue({ ...about, version: versionOf(doc), diketahui: hand(nama) });
}

async function changes(phone: MemoryPhone, text: string): Promise<void> {
  const doc = await seenBy(phone);
  const { desa, rekomendasi, due } = doc;
  const about = { kind: 'change-rekomendasi', desa, rekomendasi } as const;
  await phone.write.queue({ ...about, base: versionOf(doc), text, due, kepada: '' });
}

async function seenBy(phone: MemoryPhone): Promise<RekomendasiDoc> {
  return must((await phone.read.all('rekomendasi'))[0]);
}

function aPhone(actor: Actor, seed: number, rows?: MemoryPhoneOptions['rows']): MemoryPhone {
  const post = (request: Parameters<TestServer['answer']>[1]) => server.answer(actor, request);
  const random = seededBytes(seed);
  return createMemoryPhone({ actor, clock, random, post, ...(rows && { rows }) });
}

/** These send in this order; then everybody hears of it. */
async function allSync(order: readonly MemoryPhone[] = []): Promise<void> {
  const everybody = [dewi, siti, suwarno];
  for (const phone of [...order, ...everybody, ...everybody, ...order]) {
    await phone.sync();
    await phone.settle();
  }
}
