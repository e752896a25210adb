import { expect, test } from 'vitest';
import { gapsOf, hasGaps, isWholeVerdict } from '../../../src/domain/evaluation/whole-verdict.ts';
import type { Sheet } from '../../../src/domain/standing/sheet.ts';
import { anAccept, aReturn, commandId } from '../../support/a-command.ts';
import { rulesOf } from '../../../src/domain/workflow/commands/registry.ts';

const whole: Sheet = {
  entries: {
    V1: { answer: 'ya', remark: '' },
    V4: { answer: null, remark: 'Perbup belum terbit.', tidakDinilai: true },
  },
  conclusion: 'Sesuai.',
  pertimbangan: '',
};
const withEntry = (entry: Sheet['entries'][string], more: Partial<Sheet> = {}): Sheet => ({
  ...whole,
  ...more,
  entries: { ...whole.entries, V6: entry },
});
const tidak = withEntry({ answer: 'tidak', remark: 'Salah rekening.' });
const door = { hashOf: async () => null };

test('a sheet of which each point is answered, or not assessed for a reason, makes a whole verdict', () => {
  for (const outcome of ['diterima', 'dikembalikan'] as const)
    expect(hasGaps(gapsOf({ kind: 'apbdes', outcome, sheet: whole }))).toBe(false);
});

test('names the points without an answer, and those not assessed for no reason', () => {
  const open = withEntry({ answer: null, remark: 'Tanya dulu' });
  const bare = withEntry({ answer: null, remark: ' ', tidakDinilai: true });
  const gaps = (sheet: Sheet) => gapsOf({ kind: 'apbdes', outcome: 'dikembalikan', sheet });
  expect(gaps(open)).toEqual({ open: ['V6'], unexplained: [], overruled: [] });
  expect(gaps(bare)).toEqual({ open: [], unexplained: ['V6'], overruled: [] });
});

test('asks a sentence of who accepts over a "tidak", of every kind of report, and of nobody who returns it', () => {
  for (const kind of ['apbdes', 'lppd'] as const) {
    const gaps = (sheet: Sheet, outcome: 'diterima' | 'dikembalikan' = 'diterima') =>
      gapsOf({ kind, outcome, sheet }).overruled;
    expect(gaps(tidak)).toEqual(['V6']);
    expect(gaps({ ...tidak, pertimbangan: ' ' })).toEqual(['V6']);
    expect(gaps({ ...tidak, pertimbangan: 'Diperbaiki sebelum ditetapkan.' })).toEqual([]);
    expect(gaps(tidak, 'dikembalikan')).toEqual([]);
  }
});

test('the short sheet of another report may stay open', () => {
  const open = withEntry({ answer: null, remark: 'Tanya dulu' });
  expect(hasGaps(gapsOf({ kind: 'lppd', outcome: 'diterima', sheet: open }))).toBe(false);
});

test('the server takes no half verdict of an app that asks for a whole one', async () => {
  const accept = anAccept(2, commandId(1));
  const claims = (sheet: Sheet) => rulesOf(accept).refuseClaim?.({ ...accept, sheet }, door);
  expect(await claims(whole)).toBeNull();
  expect(await claims(tidak)).toBe('malformed');
  expect(await claims(withEntry({ answer: null, remark: '' }))).toBe('malformed');
  const back = aReturn(2, commandId(1));
  expect(await rulesOf(back).refuseClaim?.({ ...back, sheet: tidak }, door)).toBeNull();
});

test('S12 a verdict that an earlier app queued is taken as it was given', async () => {
  const { pertimbangan: _, ...earlier } = withEntry({ answer: null, remark: '' });
  const { pertimbangan: __, ...overruling } = tidak;
  for (const sheet of [earlier, overruling, null])
    expect(isWholeVerdict({ kind: 'apbdes', outcome: 'diterima', sheet })).toBe(true);
  const accept = anAccept(2, commandId(1));
  expect(await rulesOf(accept).refuseClaim?.(accept, door)).toBeNull();
});
