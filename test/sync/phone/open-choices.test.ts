import { expect, test } from 'vitest';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';
import {
  editDraft,
  isDirty,
  openDraft,
  sealFiling,
  sealSave,
} from '../../../src/sync/phone/local-draft.ts';
import type { LocalDraft } from '../../../src/sync/phone/local-draft.ts';
import { aDraftDoc } from '../../support/a-draft-doc.ts';
import { apbdesSembung, commandId, madeAt } from '../../support/a-command.ts';

const later = instantSchema.parse('2026-11-01T02:00:00.000Z');
const open = { path: ['a'], base: 1, mine: 2, theirs: 3 };
const stamp = { id: commandId(7), madeAt, seenServerAt: null };

function aDraft(fields: Partial<LocalDraft> = {}): LocalDraft {
  const server = aDraftDoc({ content: { a: 1, b: 1 } });
  return { ...openDraft(apbdesSembung, { server, empty: {}, at: madeAt }), ...fields };
}

// Taken out: the open ones in editDraft; fails, the next key hides the other phone's word.
test('S4 a choice that waits for a person waits on while they type elsewhere', () => {
  const draft = aDraft({ content: { a: 2, b: 1 }, conflicts: [open] });
  const typed = editDraft(draft, { a: 2, b: 5 }, { at: later });
  expect(typed).toMatchObject({ content: { a: 2, b: 5 }, changedAt: later });
  expect(typed.conflicts).toEqual([open]);
  expect(editDraft(typed, { a: 2, b: 6 }, { at: later }).conflicts).toEqual([open]);
});

test('S4 another tab’s word is a choice beside those that wait, the same field once', () => {
  const draft = aDraft({ content: { a: 2, b: 5 }, conflicts: [open] });
  const typed = editDraft(draft, { a: 9, b: 6 }, { at: later, base: { a: 1, b: 1 } });
  expect(typed.conflicts.map(({ path }) => path)).toEqual([['a'], ['b']]);
  expect(typed.conflicts[0]).toEqual(open);
  expect(typed.conflicts[1]).toEqual({ path: ['b'], base: 1, mine: 6, theirs: 5 });
});

test('a draft opens on what the server has, or empty, with nothing open', () => {
  const nothingOpen = { sealed: null, conflicts: [], refusal: null, refusedFiling: null };
  expect(aDraft()).toMatchObject({
    content: { a: 1, b: 1 },
    head: commandId(1),
    synced: { version: commandId(1) },
    ...nothingOpen,
  });
  const fresh = openDraft(apbdesSembung, { server: null, empty: { c: 0 }, at: madeAt });
  expect(fresh).toMatchObject({ content: { c: 0 }, head: null, ...nothingOpen });
  expect(isDirty(fresh)).toBe(false);
});

test('an edit takes a refusal away, and a filing the note of one that did not stand', () => {
  const refusedFiling = { code: 'stale', filedAt: madeAt };
  const draft = aDraft({ content: { a: 9, b: 1 }, refusal: 'malformed', refusedFiling });
  expect(sealSave(draft, [], stamp)).toBeNull();
  const edited = editDraft(draft, { a: 8, b: 1 }, { at: later });
  expect(edited).toMatchObject({ refusal: null, refusedFiling });
  expect(sealSave(edited, [], stamp)?.draft.refusedFiling).toEqual(refusedFiling);
  const filing = { ...stamp, contentHash: '0'.repeat(64), kepalaDesa: 'Suwarno' };
  const filed = sealFiling(draft, [], filing);
  expect(filed.draft).toMatchObject({ refusal: null, refusedFiling: null, head: commandId(7) });
});
