import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outbox } from '../../src/app/sending/outbox.ts';
import type { Transact } from '../../src/app/sending/rows.ts';
import type { Phone } from '../../src/app/store/phone.ts';
import type { PhoneTables } from '../../src/app/store/phone-tables.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { Command } from '../../src/domain/workflow/commands/registry.ts';
import type { SyncReply } from '../../src/sync/messages/downstream.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import { apbdesSembung, commandId } from '../support/a-command.ts';
import { aDraftDoc } from '../support/a-draft-doc.ts';
import { aReportDoc } from '../support/a-report-doc.ts';
import { aChange, aSyncReply, serverNow } from '../support/a-sync-reply.ts';
import { actors } from '../support/actors.ts';
import { queued } from './outbox-contract.ts';
import { describeDraftNotes } from './draft-note-contract.ts';
import { describePhoneFiles } from './phone-files-contract.ts';

/** A phone on a fresh disk, nobody signed in. */
export interface PhoneWorld {
  readonly phone: Phone;
  readonly outbox: Outbox;
  readonly disk: Transact<PhoneTables>;
  readonly close: () => Promise<void>;
}

const wide = { commands: 100, bytes: 1_000_000 };
const empty = { catatan: '' };
const filing = { contentHash: '0'.repeat(64), kepalaDesa: 'Suwarno' };
const report = apbdesSembung;

/** What the phone promises whoever uses it, in memory and on Dexie: drafts, filings, people. */
export function describePhone(name: string, create: () => Promise<PhoneWorld>): void {
  describe(`${name}`, () => {
    let world: PhoneWorld;
    let phone: Phone;
    beforeEach(async () => {
      world = await create();
      ({ phone } = world);
      await phone.write.signIn(actors.operator);
    });
    afterEach(() => world.close());

    const nextBatch = async () => must(await world.outbox.nextBatch(wide));
    const queue = async () => (await nextBatch()).commands;
    /** One round with the server: its changes, and its answer to each command. */
    const sync = async (
      fields: Partial<SyncReply>,
      answer: (command: Command) => SyncReply['results'] = () => [],
    ) => {
      const batch = await nextBatch();
      const results = batch.commands.flatMap(answer);
      const reset = batch.feed === null;
      await world.outbox.record(batch, aSyncReply({ reset, results, ...fields }));
    };
    const type = async (catatan: string) => {
      await phone.write.openDraft(report, empty);
      await phone.write.editDraft(report, { catatan });
    };
    const local = async () => must((await phone.read.report(report)).local);

    describePhoneFiles({ phone: () => phone, sync });
    describeDraftNotes(() => phone);

    test('knows who is signed in, and which device it is', async () => {
      expect(await phone.read.me()).toEqual(actors.operator);
      expect((await phone.read.syncState()).device).toMatch(/^[0-9a-f-]{36}$/);
    });

    test('keeps every change of a draft', async () => {
      await type('satu');
      await type('dua');
      expect((await local()).content).toEqual({ catatan: 'dua' });
      expect((await phone.read.localDrafts()).map((draft) => draft.report)).toEqual([report]);
    });

    test('opens a draft on what the server has', async () => {
      await sync({
        cursor: 1,
        changes: [aChange(1, aDraftDoc({ version: commandId(7), content: { catatan: 'isi 7' } }))],
      });
      expect((await phone.write.openDraft(report, empty)).content).toEqual({ catatan: 'isi 7' });
    });

    test('a day of typing without signal is one command', async () => {
      await type('satu');
      expect(await phone.write.sealDraft(report)).toBe(true);
      expect(await phone.write.sealDraft(report)).toBe(false);
      await type('dua');
      await phone.write.sealDraft(report);
      expect(await queue()).toMatchObject([{ base: null, content: { catatan: 'dua' } }]);
    });

    test('what may have arrived is followed, not replaced', async () => {
      await type('satu');
      await phone.write.sealDraft(report);
      const [first] = await queue();
      await type('dua');
      await phone.write.sealDraft(report);
      expect(await queue()).toMatchObject([{}, { base: must(first).id }]);
    });

    // Taken out: the pending commands in documentsAhead; fails, the report stays as the server has it.
    test('S3 shows a filing as filed at once, and claims no receipt', async () => {
      await type('isi');
      const id = await phone.write.fileDraft(report, filing);
      const view = await phone.read.report(report);
      expect(view).toMatchObject({ pending: true, doc: { state: 'diajukan', filing: id } });
      expect(view.filing).toMatchObject({ receipt: null, times: { receivedAt: null } });
      expect((await phone.read.all('report')).map(({ state }) => state)).toEqual(['diajukan']);
      expect((await phone.read.filing(id))?.kepalaDesa).toBe('Suwarno');
      expect(await phone.read.filings(report)).toHaveLength(1);
    });

    test('is no longer pending once the server has it and its effect is here', async () => {
      await type('isi');
      await phone.write.fileDraft(report, filing);
      await sync({ cursor: 0, more: true }, ({ id }) => [{ id, outcome: 'applied', seq: 1 }]);
      expect((await phone.read.report(report)).pending).toBe(true);
      await sync({ cursor: 1, changes: [aChange(1, aReportDoc({ state: 'diajukan' }))] });
      expect((await phone.read.report(report)).pending).toBe(false);
    });

    test('stamps a command with the last time it heard of the server', async () => {
      await type('isi');
      await sync({});
      const id = await phone.write.fileDraft(report, filing);
      expect(await queue()).toMatchObject([{ id, seenServerAt: serverNow }]);
    });

    test('takes back a filing before it was sent, with its draft', async () => {
      await type('isi');
      await phone.write.fileDraft(report, filing);
      await phone.write.discardDraft(report);
      expect(await queue()).toEqual([]);
      expect(await phone.read.report(report)).toMatchObject({ local: null, doc: null });
    });

    test('discarding takes the draft of the server where there is one', async () => {
      await sync({
        cursor: 1,
        changes: [aChange(1, aDraftDoc({ version: commandId(7), content: { catatan: 'isi 7' } }))],
      });
      await type('lain');
      await phone.write.discardDraft(report);
      expect((await local()).content).toEqual({ catatan: 'isi 7' });
    });

    test('counts what waits, and what waits for others who used this phone', async () => {
      await type('isi');
      await phone.write.sealDraft(report);
      await phone.write.signIn(actors.operatorPerak);
      expect(await phone.read.syncState()).toMatchObject({ queued: 0, queuedOfOthers: 1 });
      await phone.write.signIn(actors.operator);
      expect(await phone.read.syncState()).toMatchObject({ queued: 1, queuedOfOthers: 0 });
    });

    test('S11 shows the next person nothing of the one before, and loses none of it', async () => {
      await sync({
        cursor: 1,
        changes: [
          aChange(1, aReportDoc()),
          aChange(1, aDraftDoc({ version: commandId(1), content: { catatan: 'isi 1' } })),
        ],
      });
      await type('rahasia');
      await phone.write.sealDraft(report);
      await phone.write.signOut();
      await phone.write.signIn(actors.operatorPerak);
      expect(await phone.read.all('report')).toEqual([]);
      expect(await phone.read.localDrafts()).toEqual([]);
      expect(await phone.read.report(report)).toMatchObject({ doc: null, local: null });
      expect(await queue()).toEqual([]);
      await phone.write.signIn(actors.operator);
      expect((await local()).content).toEqual({ catatan: 'rahasia' });
      expect(await queue()).toHaveLength(1);
    });

    test('signing in again after an expired session keeps what is here', async () => {
      await sync({ cursor: 1, changes: [aChange(1, aReportDoc())] });
      await phone.write.signIn(actors.operator);
      expect(await phone.read.all('report')).toHaveLength(1);
      expect((await nextBatch()).cursor).toBe(1);
    });

    test('keeps the remarks of each verifikator apart, until the verdict is queued', async () => {
      const remarks = [{ where: ['lines', 'atk'], text: 'Salah kode' }];
      await phone.write.signIn(actors.verifikator);
      await phone.write.setRemarks(commandId(9), remarks);
      await phone.write.signIn(actors.verifikatorKedua);
      expect(await phone.read.remarks(commandId(9))).toEqual([]);
      await phone.write.signIn(actors.verifikator);
      expect(await phone.read.remarks(commandId(9))).toEqual(remarks);
      await phone.write.queue({ kind: 'return-filing', report, filing: commandId(9), remarks });
      expect(await phone.read.remarks(commandId(9))).toEqual([]);
    });

    test('keeps the evaluation sheet beside the remarks, until the verdict is queued', async () => {
      const sheet = {
        entries: { V4: { answer: 'ya' as const, remark: '' } },
        conclusion: 'Sesuai',
      };
      const remarks = [{ where: [], text: 'Baik' }];
      await phone.write.signIn(actors.verifikator);
      expect(await phone.read.sheet(commandId(9))).toBeNull();
      await phone.write.setSheet(commandId(9), sheet);
      await phone.write.setRemarks(commandId(9), remarks);
      await phone.write.setRemarks(commandId(9), []);
      expect(await phone.read.sheet(commandId(9))).toEqual(sheet);
      await phone.write.setRemarks(commandId(9), remarks);
      await phone.write.queue({
        kind: 'accept-filing',
        report,
        filing: commandId(9),
        remarks,
        sheet,
      });
      expect(await phone.read.sheet(commandId(9))).toBeNull();
      expect(await phone.read.remarks(commandId(9))).toEqual([]);
    });

    test('tells of a refused command until the person has read it', async () => {
      await phone.write.signIn(actors.verifikator);
      const id = await phone.write.queue({ kind: 'open-filing', report, filing: commandId(9) });
      await world.outbox.refuse(id, 'superseded');
      expect((await phone.read.refused()).map(({ code }) => code)).toEqual(['superseded']);
      await phone.write.dismissRefused(id);
      expect(await phone.read.refused()).toEqual([]);
    });

    test('gives a board what is owed and the whole of a year of which one desa is not done', async () => {
      const [sembung, perak] = ['35.17.01.2006', '35.17.01.2005'];
      const done = (desa: string, tahun: number) => aReportDoc({ desa, tahun, state: 'diterima' });
      const late = aReportDoc({ desa: perak, tahun: 2025, state: 'dikembalikan' });
      const docs = [
        ...[2024, 2025, 2026, 2027].map((tahun) => done(sembung, tahun)),
        done(perak, 2024),
        late,
      ];
      await phone.write.signIn(actors.verifikator);
      await sync({ changes: docs.map((doc, seq) => aChange(seq + 1, doc)) });
      const scope = {
        desaList: [done(sembung, 2027).desa, late.desa],
        owed: [{ kind: 'apbdes', tahun: 2027 }] as const,
      };
      const { reports } = await phone.read.board(scope);
      expect(reports.map(({ report: id }) => id).toSorted()).toEqual([
        `${perak}/apbdes/2025`,
        `${sembung}/apbdes/2025`,
        `${sembung}/apbdes/2027`,
      ]);
    });

    test('gives a board which files have come, and the kecamatan its office', async () => {
      const [come, missing] = ['a'.repeat(64), 'b'.repeat(64)];
      const doc = aReportDoc({ state: 'diajukan', files: [come, missing] });
      const file = { kind: 'file', id: docId.file(doc.desa, come), desa: doc.desa, sha256: come };
      const office = { contacts: { [doc.desa]: serverNow }, colleagues: [] };
      await phone.write.signIn(actors.verifikator);
      await sync({ changes: [aChange(1, doc), aChange(2, file)], office });
      const owed = [{ kind: 'apbdes', tahun: 2027 }] as const;
      const scope = { desaList: [doc.desa], owed };
      const board = await phone.read.board(scope);
      expect(board).toMatchObject({ filesOnServer: new Set([`${doc.desa}/${come}`]) });
      expect(await phone.read.office()).toEqual(office);
      await phone.write.signOut();
      await phone.write.signIn(actors.operator);
      expect(await phone.read.office()).toBeNull();
    });

    test('S12 reads on beside documents and commands it cannot read', async () => {
      const newer = { ...aReportDoc(), id: 'report/35.17.01.2006/lpj/2027' };
      const strange = [
        aChange(1, { kind: 'kelak', id: 'kelak/1' }),
        aChange(2, { ...newer, report: '35.17.01.2006/lpj/2027' }),
        aChange(3, { kind: 'report', id: 'report/rusak', state: 'entah' }),
        aChange(4, aReportDoc()),
      ];
      await sync({ cursor: 4, changes: strange });
      const command = { id: commandId(1), kind: 'kelak' } as unknown as Command; // another app's
      await world.disk(({ outbox }) => outbox.putMany([queued(1, { command })]));
      expect((await phone.read.all('report')).map(({ id }) => id)).toEqual([aReportDoc().id]);
      expect(await phone.read.report(report)).toMatchObject({ pending: true });
      await phone.write.settle();
      expect(await queue()).toEqual([command]);
    });
  });
}
