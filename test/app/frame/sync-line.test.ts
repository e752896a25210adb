import { describe, expect, test } from 'vitest';
import { syncLine } from '../../../src/app/frame/sync-line.ts';
import { instantSchema } from '../../../src/domain/basics/tanggal.ts';

const now = instantSchema.parse('2026-11-03T08:00:00.000Z');
const seenAt = instantSchema.parse('2026-11-03T07:05:00.000Z');
const sent = { sync: { queued: 0, seenAt }, files: 0, unsealed: 0, visits: 0 };
const done = { outcome: 'done', isRunning: false, isOnline: true, now } as const;
const noAnswer = { ...done, outcome: 'no-answer' } as const;
const dead = { ...noAnswer, isOnline: false } as const;

const text = (...given: Parameters<typeof syncLine>): string => syncLine(...given).text;

describe('when nothing waits here', () => {
  test('says that all is synced, with the hour of the last answer', () => {
    expect(text(sent, done)).toBe('Semua tersinkron 14.05');
  });

  test('says the day too when the last answer is older', () => {
    const yesterday = instantSchema.parse('2026-11-02T07:05:00.000Z');
    const old = { ...sent, sync: { queued: 0, seenAt: yesterday } };
    expect(text(old, dead)).toBe('Tanpa sinyal sejak 2 Nov 2026 14.05');
  });

  test('says "semua" neither without signal, nor without an answer, nor after a fault here', () => {
    expect(text(sent, dead)).toBe('Tanpa sinyal sejak 14.05');
    expect(text(sent, noAnswer)).toBe('Server tidak menjawab sejak 14.05');
    expect(text(sent, { ...done, outcome: 'failed' })).toBe('Belum tersinkron sejak 14.05');
  });

  test('says so when the server was never reached, and that it is being asked', () => {
    const never = { ...sent, sync: { queued: 0, seenAt: null } };
    expect(text(never, { ...done, outcome: null })).toBe('Belum pernah tersambung');
    expect(text(never, { ...done, outcome: null, isRunning: true })).toBe('Menyinkronkan…');
  });
});

describe('when something waits here', () => {
  const two = { ...sent, sync: { queued: 2, seenAt } };

  test('counts commands and files together', () => {
    expect(text({ ...two, files: 1 }, dead)).toBe('3 menunggu sinyal');
    expect(text({ ...sent, files: 1 }, noAnswer)).toBe('1 menunggu sinyal');
  });

  test('blames the signal only where there is none', () => {
    expect(text(two, done)).toBe('2 menunggu dikirim');
    expect(text(two, { ...done, outcome: 'failed' })).toBe('2 menunggu dikirim');
    expect(text(two, { ...noAnswer, isRunning: true })).toBe('Mengirim 2…');
    expect(text(two, { ...dead, isRunning: true })).toBe('2 menunggu sinyal');
  });

  test('never says "semua" while words are only here: those of a report, and of a visit', () => {
    expect(text({ ...sent, unsealed: 1 }, done)).toBe('Tulisan terakhir belum dikirim');
    expect(text({ ...sent, visits: 1 }, done)).toBe('1 draf kunjungan belum dikirim');
  });
});

describe.each(['sign-in', 'another-person'] as const)('after %s', (outcome) => {
  test('asks to sign in, for sending only where something waits', () => {
    const waiting = { ...sent, sync: { queued: 1, seenAt } };
    const way = { ...done, outcome };
    const due = { isSignInDue: true, isStuck: true };
    const [toSend, toSync] = [syncLine(waiting, way), syncLine(sent, way)];
    expect(toSend).toEqual({ text: 'Masuk lagi untuk mengirim', ...due, isWaiting: true });
    expect(toSync).toEqual({ text: 'Masuk lagi untuk menyinkronkan', ...due, isWaiting: false });
  });

  test('asks no more once the next round runs', () => {
    const line = syncLine(sent, { ...done, outcome, isRunning: true });
    expect(line).toMatchObject({
      text: 'Semua tersinkron 14.05',
      isSignInDue: false,
      isStuck: false,
    });
  });
});

test('asks for the newer app, for sending only where something waits', () => {
  const way = { ...done, outcome: 'upgrade-app' } as const;
  expect(text({ ...sent, files: 1 }, way)).toBe('Perbarui aplikasi untuk mengirim');
  expect(text(sent, way)).toBe('Perbarui aplikasi untuk menyinkronkan');
});
