import { webcrypto } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { CommandId } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import { suratRows } from '../../src/app/rooms/surat/surat-row.ts';
import type { SuratRow } from '../../src/app/rooms/surat/surat-row.ts';
import { wordsOfCommand } from '../../src/app/standing/command-words.ts';
import { refusalText } from '../../src/app/standing/refusals-words.ts';
import { doubleNomor } from '../../src/domain/surat/nomor.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { anyContent, aServer, instantAt } from '../support/a-server.ts';
import type { TestServer } from '../support/a-server.ts';
import { apbdesSembung } from '../support/a-command.ts';
import { aRecordSurat } from '../support/a-surat.ts';
import { actors } from '../support/actors.ts';
import { createMemoryPhone } from '../support/memory-phone.ts';
import type { MemoryPhone } from '../support/memory-phone.ts';
import { seededBytes } from '../support/seeded-bytes.ts';

/*
 * Two at the office record letters from the one agenda on paper, each without signal; the server's own code
 * takes both in. The desa reads the number of what it was sent.
 */
let server: TestServer;
let dewi: MemoryPhone;
let bambang: MemoryPhone;
let siti: MemoryPhone;

beforeEach(async () => {
  let nowMs = Date.parse('2026-11-25T02:00:00.000Z');
  const clock = () => (nowMs += 1000);
  server = await aServer({
    now: () => instantAt(clock()),
    random: seededBytes(3),
    rules: anyContent,
  });
  const phoneOf = (actor: (typeof actors)[keyof typeof actors], seed: number): MemoryPhone =>
    createMemoryPhone({
      actor,
      clock,
      random: seededBytes(seed),
      post: (request) => server.answer(actor, request),
    });
  dewi = phoneOf(actors.verifikator, 11);
  bambang = phoneOf(actors.verifikatorKedua, 12);
  siti = phoneOf(actors.operator, 13);
  await allSync();
  return () => server.store.close();
});

test('the same number for two letters: both are kept, and everybody at the desk sees which', async () => {
  await records(dewi, {});
  await records(bambang, { surat: 'rekap/semua/2026-11-25', desa: null });
  expect(doublesOn(await letters(dewi))).toEqual([]);
  await allSync();
  for (const phone of [dewi, bambang]) {
    expect(await phone.read.refused()).toEqual([]);
    expect(doublesOn(await letters(phone))).toEqual([
      'pengingat/35.17.01.2006/2026-11-25',
      'rekap/semua/2026-11-25',
    ]);
  }
  expect(await letters(siti)).toEqual([]);
});

test('two numbers for one letter: the first to arrive stands, the other is told and keeps the number', async () => {
  await records(dewi, { nomor: '900/12/415.56/2026' });
  await records(bambang, { nomor: '900/14/415.56/2026' });
  expect((await letters(bambang))[0]?.nomor).toBe('900/14/415.56/2026');
  await allSync();
  for (const phone of [dewi, bambang])
    expect((await letters(phone)).map(({ nomor, by }) => [nomor, by.nama])).toEqual([
      ['900/12/415.56/2026', 'Dewi Lestari'],
    ]);
  expect(await dewi.read.refused()).toEqual([]);
  const [refused] = await bambang.read.refused();
  const { code, command } = must(refused);
  expect(code).toBe('stale');
  expect(wordsOfCommand(command)).toEqual(['900/14/415.56/2026']);
  expect(refusalText(must(code), command.kind).what).toContain('sudah dicatat orang lain');

  // And Bambang can still mend it, on what he now knows.
  const { version } = must((await letters(bambang))[0]);
  await records(bambang, { nomor: '900/14/415.56/2026', base: version });
  await allSync();
  const [row] = await letters(dewi);
  expect(row?.nomor).toBe('900/14/415.56/2026');
  expect(row?.earlier.map(({ content }) => content.nomor)).toEqual(['900/12/415.56/2026']);
});

test('a letter on a return made in the same hour without signal goes out after it, and the desa has its number', async () => {
  await files(siti);
  await allSync();
  const { filing } = must((await dewi.view(apbdesSembung)).doc);
  const verdict = await returns(dewi, must(filing));
  const surat = `pengembalian/${filing}`;
  await records(dewi, { surat, verdict, nomor: '900/15/415.56/2026', isi: {} });
  expect((await letters(dewi)).map(({ nomor }) => nomor)).toEqual(['900/15/415.56/2026']);
  await allSync();
  expect((await letters(siti)).map(({ nomor }) => nomor)).toEqual(['900/15/415.56/2026']);
});

test('a letter on a verdict that came too late is refused, and its number is told', async () => {
  await files(siti);
  await allSync();
  const { filing } = must((await dewi.view(apbdesSembung)).doc);
  await returns(dewi, must(filing));
  const second = await returns(bambang, must(filing));
  const surat = `pengembalian/${filing}`;
  await records(bambang, { surat, verdict: second, nomor: '900/16/415.56/2026', isi: {} });
  await allSync();
  const refused = await bambang.read.refused();
  expect(refused.map(({ code }) => code)).toEqual(['already-decided', 'not-found']);
  expect(wordsOfCommand(must(refused[1]).command)).toEqual(['900/16/415.56/2026']);
  expect(await letters(bambang)).toEqual([]);
});

async function letters({ read }: MemoryPhone): Promise<readonly SuratRow[]> {
  return suratRows(await read.all('surat'));
}

function doublesOn(rows: readonly SuratRow[]): readonly string[] {
  return [...doubleNomor('900/{nomor}/415.56/{tahun}', rows).keys()].toSorted();
}

async function records(
  phone: MemoryPhone,
  fields: Parameters<typeof aRecordSurat>[1],
): Promise<void> {
  const { surat, desa, verdict, base, entry, isi } = aRecordSurat(1, fields);
  await phone.queue({ kind: 'record-surat', surat, desa, verdict, base, entry, isi });
}

async function returns(phone: MemoryPhone, filing: CommandId): Promise<CommandId> {
  const remarks = [{ where: [], text: 'Salah kode' }];
  return phone.write.queue({
    kind: 'return-filing',
    report: apbdesSembung,
    filing,
    remarks,
  });
}

async function files(phone: MemoryPhone): Promise<void> {
  await phone.openDraft(apbdesSembung, {});
  await phone.editDraft(apbdesSembung, { catatan: 'isi' });
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  const content = { catatan: 'isi' };
  const hash = await contentHash(content, sha256, (text) => new TextEncoder().encode(text));
  await phone.fileDraft(apbdesSembung, { contentHash: hash, kepalaDesa: 'Suwarno' });
}

async function allSync(): Promise<void> {
  for (let round = 0; round < 2; round++)
    for (const phone of [siti, dewi, bambang]) {
      await phone.sync();
      await phone.settle();
    }
}
