import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import type { Content, DraftDoc } from '../../../src/domain/standing/report-doc.ts';
import { docId } from '../../../src/domain/workflow/documents.ts';
import {
  chooseSide,
  editDraft,
  isDirty,
  openDraft,
  sealFiling,
  sealSave,
} from '../../../src/sync/phone/local-draft.ts';
import type { LocalDraft, Seal } from '../../../src/sync/phone/local-draft.ts';
import type { QueuedCommand } from '../../../src/sync/phone/queued-command.ts';
import { settleDraft } from '../../../src/sync/phone/settle-draft.ts';
import { apbdesSembung, commandId, madeAt } from '../../support/a-command.ts';
import { actors } from '../../support/actors.ts';

const later = instantSchema.parse('2026-11-01T02:00:00.000Z');
const stamp = (n: number) => ({ id: commandId(n), madeAt, seenServerAt: null });
const filing = (n: number) => ({ ...stamp(n), contentHash: '0'.repeat(64), kepalaDesa: 'Suwarno' });

function onServer(version: number, content: Content): DraftDoc {
  const changedBy = { person: actors.kepalaDesa.person, nama: 'Suwarno' };
  return {
    kind: 'draft',
    id: docId.draft(apbdesSembung),
    report: apbdesSembung,
    desa: must(actors.operator.desa),
    version: commandId(version),
    content,
    changedBy,
    changedAt: madeAt,
  };
}

function aDraft(server: DraftDoc | null, content: Content): LocalDraft {
  return editDraft(openDraft(apbdesSembung, { server, empty: {}, at: madeAt }), content, {
    at: later,
  });
}

function queued({ command }: Seal, fields: Partial<QueuedCommand> = {}): QueuedCommand {
  const person = actors.operator.person;
  const fresh = { status: 'queued', sent: true, seq: 0, code: null } as const;
  return { id: command.id, order: 1, person, command, ...fresh, ...fields };
}

test('an edit is dirty until the server has it', () => {
  const draft = aDraft(null, { a: 1 });
  const seal = must(sealSave(draft, [], stamp(1)));
  expect(seal.command).toMatchObject({ base: null, content: { a: 1 } });
  expect(isDirty(seal.draft)).toBe(false);
  expect(sealSave(seal.draft, [queued(seal)], stamp(2))).toBeNull();
  const applied = queued(seal, { status: 'applied', seq: 5 });
  expect(settleDraft(seal.draft, [applied], { server: null, cursor: 4 })).toBeNull();
  const settled = settleDraft(seal.draft, [applied], { server: onServer(1, { a: 1 }), cursor: 5 });
  expect(settled).toMatchObject({
    done: [commandId(1)],
    draft: { head: commandId(1), sealed: null },
  });
});

test('a save never sent is replaced, one that may have arrived is followed', () => {
  const first = must(sealSave(aDraft(null, { a: 1 }), [], stamp(1)));
  const edited = editDraft(first.draft, { a: 2 }, { at: later });
  const replacing = must(sealSave(edited, [queued(first, { sent: false })], stamp(2)));
  expect(replacing).toMatchObject({ command: { base: null }, replaced: [commandId(1)] });
  const following = must(sealSave(edited, [queued(first, { sent: true })], stamp(2)));
  expect(following).toMatchObject({ command: { base: commandId(1) }, replaced: [] });
});

test('only the save at the head is replaced, whatever else lies in the outbox', () => {
  const other = must(sealSave(aDraft(null, { b: 1 }), [], stamp(8)));
  const first = must(sealSave(aDraft(null, { a: 1 }), [], stamp(1)));
  const edited = editDraft(first.draft, { a: 2 }, { at: later });
  const [unsent, sent] = [{ sent: false }, { sent: true }];
  const after = (...queue: readonly QueuedCommand[]) => must(sealSave(edited, queue, stamp(2)));
  expect(after(queued(other, unsent), queued(first, unsent)).replaced).toEqual([commandId(1)]);
  expect(after(queued(other, unsent), queued(first, sent))).toMatchObject({
    command: { base: commandId(1) },
    replaced: [],
  });
  expect(after(queued(other, unsent))).toMatchObject({
    command: { base: commandId(1) },
    replaced: [],
  });
  const refused = { ...unsent, status: 'refused' as const };
  expect(after(queued(first, refused)).replaced).toEqual([]);
});

test('S4 stale: different fields of two phones merge and go again on the server version', () => {
  const base = onServer(1, { a: 1, b: 1 });
  const seal = must(sealSave(aDraft(base, { a: 2, b: 1 }), [], stamp(2)));
  const stale = queued(seal, { status: 'refused', code: 'stale' });
  const server = onServer(3, { a: 1, b: 3 });
  const settled = must(settleDraft(seal.draft, [stale], { server, cursor: 9 }));
  expect(settled.draft).toMatchObject({ content: { a: 2, b: 3 }, conflicts: [], refusal: null });
  expect(settled.done).toEqual([commandId(2)]);
  const again = must(sealSave(settled.draft, [], stamp(4)));
  expect(again.command).toMatchObject({ base: commandId(3), content: { a: 2, b: 3 } });
});

test('S4 the same field changed on two phones waits for a person, and nothing is sent before', () => {
  const seal = must(sealSave(aDraft(onServer(1, { a: 1 }), { a: 2 }), [], stamp(2)));
  const stale = queued(seal, { status: 'refused', code: 'stale' });
  const { draft } = must(
    settleDraft(seal.draft, [stale], { server: onServer(3, { a: 3 }), cursor: 9 }),
  );
  expect(draft.conflicts).toEqual([{ path: ['a'], base: 1, mine: 2, theirs: 3 }]);
  expect(sealSave(draft, [], stamp(4))).toBeNull();
  expect(() => sealFiling(draft, [], filing(4))).toThrow('conflicts');
  const chosen = chooseSide(draft, must(draft.conflicts[0]), { side: 'theirs', at: later });
  expect(chosen).toMatchObject({ content: { a: 3 }, conflicts: [] });
  expect(isDirty(chosen)).toBe(false);
});

test('S4 an open choice survives another version of the server, with its newest value', () => {
  const seal = must(sealSave(aDraft(onServer(1, { a: 1 }), { a: 2 }), [], stamp(2)));
  const stale = queued(seal, { status: 'refused', code: 'stale' });
  const open = must(settleDraft(seal.draft, [stale], { server: onServer(3, { a: 3 }), cursor: 9 }));
  const more = must(
    settleDraft(open.draft, [], { server: onServer(4, { a: 4, b: 1 }), cursor: 10 }),
  );
  expect(more.draft.content).toEqual({ a: 2, b: 1 });
  expect(more.draft.conflicts).toEqual([{ path: ['a'], base: 3, mine: 2, theirs: 4 }]);
  const agreed = must(
    settleDraft(more.draft, [], { server: onServer(5, { a: 2, b: 1 }), cursor: 11 }),
  );
  expect(agreed.draft.conflicts).toEqual([]);
});

test('a draft without changes follows the server', () => {
  const draft = openDraft(apbdesSembung, { server: onServer(1, { a: 1 }), empty: {}, at: madeAt });
  const settled = must(settleDraft(draft, [], { server: onServer(2, { a: 2 }), cursor: 3 }));
  expect(settled.draft).toMatchObject({ content: { a: 2 }, head: commandId(2) });
  expect(isDirty(settled.draft)).toBe(false);
});

test('a save the other phone built upon is common ground, not a conflict', () => {
  const seal = must(sealSave(aDraft(onServer(1, { a: 1 }), { a: 2 }), [], stamp(2)));
  const applied = queued(seal, { status: 'applied', seq: 5 });
  const server = onServer(3, { a: 3 });
  const settled = must(settleDraft(seal.draft, [applied], { server, cursor: 6 }));
  expect(settled.draft).toMatchObject({ content: { a: 3 }, conflicts: [] });
});

test('typing on while a save is on its way loses nothing', () => {
  const seal = must(sealSave(aDraft(onServer(1, { a: 1, b: 1 }), { a: 2, b: 1 }), [], stamp(2)));
  const typed = editDraft(seal.draft, { a: 5, b: 1 }, { at: later });
  const applied = queued(seal, { status: 'applied', seq: 5 });
  const server = onServer(3, { a: 2, b: 7 });
  const settled = must(settleDraft(typed, [applied], { server, cursor: 6 }));
  expect(settled.draft).toMatchObject({ content: { a: 5, b: 7 }, conflicts: [] });
});

test('a stale filing goes again under its own filed time when the merge left it as it was', () => {
  const seal = sealFiling(aDraft(onServer(1, { a: 1 }), { a: 2, b: 1 }), [], filing(2));
  const stale = queued(seal, { status: 'refused', code: 'stale' });
  const server = onServer(3, { a: 1, b: 1 });
  const settled = must(settleDraft(seal.draft, [stale], { server, cursor: 9 }));
  expect(settled.refile).toMatchObject({ kind: 'file-report', madeAt });
  expect(settled.draft.refusedFiling).toBeNull();
});

test('a stale filing that the merge changed is a draft again, and says so until it is read', () => {
  const seal = sealFiling(aDraft(onServer(1, { a: 1 }), { a: 2 }), [], filing(2));
  const stale = queued(seal, { status: 'refused', code: 'stale' });
  const server = onServer(3, { a: 1, b: 1 });
  const settled = must(settleDraft(seal.draft, [stale], { server, cursor: 9 }));
  expect(settled.refile).toBeNull();
  expect(settled.draft).toMatchObject({
    content: { a: 2, b: 1 },
    refusedFiling: { code: 'stale', filedAt: madeAt },
  });
});

test('a refusal that is final keeps the words, tells why, and is not sent again by itself', () => {
  const seal = must(sealSave(aDraft(onServer(1, { a: 1 }), { a: 2 }), [], stamp(2)));
  const gone = queued(seal, { status: 'refused', code: 'out-of-scope' });
  const settled = must(settleDraft(seal.draft, [gone], { server: null, cursor: 9 }));
  expect(settled.draft).toMatchObject({ content: { a: 2 }, refusal: 'out-of-scope' });
  expect(sealSave(settled.draft, [], stamp(3))).toBeNull();
  expect(sealSave(editDraft(settled.draft, { a: 3 }, { at: later }), [], stamp(3))).not.toBeNull();
});
