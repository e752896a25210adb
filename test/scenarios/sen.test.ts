import { webcrypto } from 'node:crypto';
import { expect, test } from 'vitest';
import { aCalendar } from '../support/a-calendar.ts';
import { readSheets } from '../support/read-sheets.ts';
import { tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import { everythingWorkbook } from '../../src/app/rooms/ekspor/everything-workbook.ts';
import { exportInput } from '../../src/app/rooms/ekspor/export-input.ts';
import { exportText } from '../../src/app/reports/apbdes/export-words.ts';
import { must } from '../../src/domain/basics/must.ts';
import { rupiah } from '../../src/domain/basics/rupiah.ts';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { apbdesContentSchema } from '../../src/domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../src/domain/reports/apbdes/totals.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { anyContent, aServer, instantAt } from '../support/a-server.ts';
import { apbdesSembung } from '../support/a-command.ts';
import { actors } from '../support/actors.ts';
import { anApbdes } from '../support/an-apbdes.ts';
import { createMemoryPhone } from '../support/memory-phone.ts';
import { seededBytes } from '../support/seeded-bytes.ts';

const hashOf = (content: Record<string, unknown>) =>
  contentHash(
    content,
    (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
    (text) => new TextEncoder().encode(text),
  );

test('a budget with sen has one sum, one hash and one receipt: on the phone, at the server and in the workbook', async () => {
  let nowMs = Date.parse('2026-10-29T02:00:00.000Z');
  const clock = () => (nowMs += 1000);
  const now = () => instantAt(clock());
  const server = await aServer({ now, random: seededBytes(5), rules: anyContent });
  const phoneOf = (actor: (typeof actors)[keyof typeof actors], seed: number) =>
    createMemoryPhone({
      actor,
      clock,
      random: seededBytes(seed),
      post: (request) => server.answer(actor, request),
    });
  const siti = phoneOf(actors.operator, 1);
  const dewi = phoneOf(actors.verifikator, 2);
  const phones = [siti, dewi, siti, dewi];
  for (const phone of phones) await phone.sync();

  // Added as they are, these would make 0.30000000000000004 and more.
  const sen = [0.1, 0.2, 2_363_496.55, 1_234_567.89, 69_999_999.99];
  const budget = anApbdes();
  const lines = Object.fromEntries(
    Object.entries(budget.lines).map(([id, line], at) => [
      id,
      { ...line, anggaran: rupiah(sen[at] ?? must(line.anggaran)) },
    ]),
  );
  const content = { ...budget, lines };
  const totals = computeTotals(content);
  expect(
    [totals.pendapatan, totals.belanja, totals.silpa].every((sum) => rupiah(sum) === sum),
  ).toBe(true);
  await siti.openDraft(apbdesSembung, {});
  await siti.editDraft(apbdesSembung, content);
  await siti.fileDraft(apbdesSembung, {
    contentHash: await hashOf(content),
    kepalaDesa: 'Suwarno',
  });
  for (const phone of phones) {
    await phone.sync();
    await phone.settle();
  }

  const filings = await Promise.all(
    [siti, dewi].map(async (phone) => must((await phone.view(apbdesSembung)).filing)),
  );
  expect(filings.map(({ receipt }) => receipt)).toEqual(Array(2).fill(must(filings[0]).receipt));
  expect(must(filings[0]).receipt).not.toBeNull();
  for (const filing of filings) {
    expect(await hashOf(filing.content)).toBe(filing.contentHash);
    expect(computeTotals(apbdesContentSchema.parse(filing.content))).toEqual(totals);
  }

  const book = await everythingWorkbook(
    exportInput({
      everything: await dewi.read.everything(),
      desaList: kecamatanPerak.desa,
      rekomendasi: [],
      surat: [],
      files: [],
      origin: 'https://tepat.test',
      calendar: aCalendar({}),
      today: tanggalSchema.parse('2026-11-28'),
    }),
    { kop: [], about: 'Data per hari ini', page: '' },
  );
  const sheets = await readSheets(book, 'Data per hari ini');
  const { head, rows } = must(sheets.get(exportText.sheet));
  const amountAt = head.indexOf(must(exportText.lines.at(-1)));
  expect(rows.map((row) => row[amountAt])).toEqual(
    Object.values(lines).map((line) => line.anggaran),
  );
  const [summary = []] = must(sheets.get('APBDes')).rows;
  for (const sum of [totals.pendapatan, totals.belanja, totals.surplus, totals.silpa])
    expect(summary).toContain(sum);
  expect(summary).toContain(must(filings[0]).contentHash);
  await server.store.close();
});
