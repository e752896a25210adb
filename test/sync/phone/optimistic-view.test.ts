import { expect, test } from 'vitest';
import { docId } from '../../../src/domain/workflow/documents.ts';
import type { Doc } from '../../../src/domain/workflow/documents.ts';
import { optimisticView } from '../../../src/sync/phone/optimistic-view.ts';
import { isPending } from '../../../src/sync/phone/queued-command.ts';
import type { QueuedCommand } from '../../../src/sync/phone/queued-command.ts';
import { aFileReport, apbdesSembung, aSaveDraft, commandId } from '../../support/a-command.ts';
import { aDraftDoc } from '../../support/a-draft-doc.ts';
import { aReportDoc } from '../../support/a-report-doc.ts';
import { actors } from '../../support/actors.ts';

const { operator } = actors;
type Standing = Partial<Pick<QueuedCommand, 'status' | 'seq' | 'sent'>>;

function queued(command: QueuedCommand['command'], standing: Standing = {}): QueuedCommand {
  const fresh = { order: 1, status: 'queued', sent: true, seq: 0, code: null } as const;
  return { id: command.id, person: operator.person, command, ...fresh, ...standing };
}

function view(queue: readonly QueuedCommand[], cursor = 10, docs: readonly Doc[] = []) {
  const documents = new Map(docs.map((doc) => [doc.id, doc]));
  return optimisticView(documents, { queue, cursor, actor: operator });
}

test('what waits here is shown as if it were done', () => {
  const shown = view([queued(aSaveDraft(1)), queued(aFileReport(2, { base: commandId(1) }))]);
  expect(shown.get(docId.report(apbdesSembung))).toMatchObject({ state: 'diajukan', revision: 1 });
  expect(shown.get(docId.filing(commandId(2)))).toMatchObject({
    receipt: null,
    times: { receivedAt: null },
  });
});

// Taken out: isPending; fails, the refused filing is shown as sent.
test('S3 what the server refused is not shown as done', () => {
  expect(view([queued(aFileReport(1), { status: 'refused' })]).size).toBe(0);
});

test('what was applied is shown until the feed has brought it, and not afterwards', () => {
  const applied = (seq: number) => view([queued(aFileReport(1), { status: 'applied', seq })]);
  expect(applied(11).get(docId.report(apbdesSembung))).toMatchObject({ state: 'diajukan' });
  expect(applied(10).size).toBe(0);
  expect(applied(9).size).toBe(0);
});

test('a command waits, is on its way down, or is over', () => {
  const command = aSaveDraft(1);
  expect(isPending(queued(command), 10)).toBe(true);
  expect(isPending(queued(command, { status: 'applied', seq: 11 }), 10)).toBe(true);
  expect(isPending(queued(command, { status: 'applied', seq: 10 }), 10)).toBe(false);
  expect(isPending(queued(command, { status: 'refused', seq: 11 }), 10)).toBe(false);
});

test('what the rule refuses here changes nothing, and the next is judged without it', () => {
  const stale = queued(aSaveDraft(1, { base: commandId(77) }));
  expect([...view([stale]).keys()]).toEqual([]);
  const shown = view([stale, queued(aSaveDraft(2))]);
  expect(shown.get(docId.draft(apbdesSembung))).toMatchObject({ version: commandId(2) });
});

test('it builds on the documents of the server and gives only those that differ', () => {
  const other = aReportDoc({ desa: '35.17.01.2005' });
  const docs: readonly Doc[] = [aReportDoc(), aDraftDoc(), other];
  const shown = view([queued(aSaveDraft(2, { base: commandId(1) }))], 10, docs);
  expect([...shown.keys()].toSorted()).toEqual(
    [docId.draft(apbdesSembung), docId.report(apbdesSembung)].toSorted(),
  );
  expect(view([queued(aSaveDraft(2))], 10, docs).size).toBe(0);
});
