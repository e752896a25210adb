import { expect, test } from 'vitest';
import { reportKindSchema } from '../../../src/domain/basics/ids.ts';
import { isEvaluated } from '../../../src/domain/evaluation/points.ts';
import { pointsOfFiling, sheetForVerdict } from '../../../src/domain/evaluation/sheet-of-filing.ts';
import type { Sheet, SheetPoint } from '../../../src/domain/standing/sheet.ts';
import { isReminded } from '../../../src/domain/reminders/is-reminded.ts';
import type { Finding } from '../../../src/domain/reports/report-rules.ts';
import { roleSchema } from '../../../src/domain/people/people.ts';

const points: readonly SheetPoint[] = [
  { id: 'p1', aspect: 'administrasi', basis: '', rules: ['V1'], isDecided: true },
  { id: 'p2', aspect: 'legalitas', basis: '', rules: [], isDecided: true },
];
const missing: Finding = { level: 'finding', rule: 'V1', where: [], values: {}, basis: '' };
const found = { findings: [missing], sentence: () => 'Lampiran belum ada.' };
const sheetOf = (entries: Sheet['entries'], conclusion = ''): Sheet => ({ entries, conclusion });

test('the law has the two Raperdes evaluated, and nothing else', () => {
  expect(reportKindSchema.options.filter(isEvaluated)).toEqual(['apbdes', 'apbdes-perubahan']);
});

test('of a Raperdes what was found goes in as the reason of a "tidak" that nobody explained', () => {
  const sheet = sheetForVerdict('apbdes', null, { points, found });
  expect(sheet?.entries['p1']).toEqual({ answer: 'tidak', remark: 'Lampiran belum ada.' });
});

test('what a person wrote stands, and a long reason is cut to what an entry holds', () => {
  const own = sheetOf({ p1: { answer: 'tidak', remark: 'Kurang RAB.' } });
  const kept = sheetForVerdict('apbdes', own, { points, found });
  expect(kept?.entries['p1']?.remark).toBe('Kurang RAB.');
  const yes = sheetForVerdict('apbdes', sheetOf({ p1: { answer: 'ya', remark: '' } }), {
    points,
    found,
  });
  expect(yes?.entries['p1']).toEqual({ answer: 'ya', remark: '' });
  const long = { ...found, sentence: () => 'x'.repeat(1001) };
  const cut = sheetForVerdict('apbdes', null, { points, found: long });
  expect(cut?.entries['p1']?.remark).toHaveLength(1000);
});

test('of another report, or without findings at hand, a sheet goes along only where it was begun', () => {
  const blank = sheetOf({ p2: { answer: null, remark: '' } }, ' ');
  const begun = [
    sheetOf({ p2: { answer: 'ya', remark: '' } }),
    sheetOf({ p2: { answer: null, remark: 'Tanya dulu' } }),
    sheetOf({}, 'Sesuai'),
  ];
  for (const [kind, at] of [
    ['lppd', found],
    ['apbdes', null],
  ] as const) {
    expect(sheetForVerdict(kind, null, { points, found: at })).toBeNull();
    expect(sheetForVerdict(kind, blank, { points, found: at })).toBeNull();
    for (const sheet of begun)
      expect(sheetForVerdict(kind, sheet, { points, found: at })).toBe(sheet);
  }
});

test('"there is none" has nothing to answer, and so no sheet', () => {
  expect(pointsOfFiling('apbdes-perubahan', { nihil: { alasan: 'Tidak ada' } })).toEqual([]);
  expect(pointsOfFiling('apbdes', {}).length).toBe(
    pointsOfFiling('apbdes', { nihil: null }).length,
  );
  expect(sheetForVerdict('apbdes', sheetOf({}, 'Sesuai'), { points: [], found })).toBeNull();
});

test('those who file and those who answer in time are reminded', () => {
  expect(roleSchema.options.filter(isReminded)).toEqual([
    'operator',
    'kepala-desa',
    'verifikator',
    'camat',
  ]);
});
