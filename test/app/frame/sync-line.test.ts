import { expect, test } from 'vitest';
import { syncLine } from '../../../src/app/frame/sync-line.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';

const now = instantSchema.parse('2026-11-03T08:00:00.000Z');
const seenAt = instantSchema.parse('2026-11-03T07:05:00.000Z');
const sent = { sync: { queued: 0, seenAt }, unsealed: 0 };

test('says "sudah di kecamatan" with the hour of the last answer when nothing waits', () => {
  expect(syncLine(sent, 'done', now).text).toBe('Sudah di kecamatan · 14.05');
});

test('says the day too when the last answer is older', () => {
  const yesterday = instantSchema.parse('2026-11-02T07:05:00.000Z');
  const line = syncLine({ ...sent, sync: { queued: 0, seenAt: yesterday } }, 'no-answer', now);
  expect(line.text).toBe('Sudah di kecamatan · 2 Nov 2026 14.05');
});

test('counts what waits for a line', () => {
  const line = syncLine({ ...sent, sync: { queued: 2, seenAt } }, 'no-answer', now);
  expect(line.text).toBe('Tersimpan di HP · 2 menunggu sinyal');
});

test('never says "sudah" while words are only on this phone', () => {
  expect(syncLine({ ...sent, unsealed: 1 }, 'done', now).text).toBe('Tersimpan di HP');
});

test.for(['sign-in', 'another-person'] as const)('asks to sign in after %s', (outcome) => {
  const line = syncLine({ ...sent, sync: { queued: 1, seenAt } }, outcome, now);
  expect(line).toEqual({ text: 'Masuk lagi untuk mengirim', isSignInDue: true });
});

test('says so when the server was never reached', () => {
  const line = syncLine({ ...sent, sync: { queued: 0, seenAt: null } }, null, now);
  expect(line.text).toBe('Belum pernah tersambung ke kecamatan');
});
