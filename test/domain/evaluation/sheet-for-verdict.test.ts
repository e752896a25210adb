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
const found = { findings: [missing], sayAll: () => 'Lampiran belum ada.' };
const conclude = () => 'Usulan.';
const returning = { points, found, outcome: 'dikembalikan', conclude } as const;
const accepting = { ...returning, outcome: 'diterima' } as const;
const sheetOf = (entries: Sheet['entries'], conclusion = ''): Sheet => ({ entries, conclusion });

test('the law has the two Raperdes evaluated, and nothing else', () => {
  expect(reportKindSchema.options.filter(isEvaluated)).toEqual(['apbdes', 'apbdes-perubahan']);
});

test('of a Raperdes what was found goes in as the reason of a "tidak" that nobody explained', () => {
  const sheet = sheetForVerdict('apbdes', null, returning);
  expect(sheet?.entries['p1']).toEqual({ answer: 'tidak', remark: 'Lampiran belum ada.' });
});

test('what a person wrote stands, and a long reason is cut to what an entry holds', () => {
  const own = sheetOf({ p1: { answer: 'tidak', remark: 'Kurang RAB.' } });
  const kept = sheetForVerdict('apbdes', own, returning);
  expect(kept?.entries['p1']?.remark).toBe('Kurang RAB.');
  const yes = sheetForVerdict('apbdes', sheetOf({ p1: { answer: 'ya', remark: '' } }), returning);
  expect(yes?.entries['p1']).toEqual({ answer: 'ya', remark: '' });
  const long = { ...found, sayAll: () => 'x'.repeat(1001) };
  const cut = sheetForVerdict('apbdes', null, { ...returning, found: long });
  expect(cut?.entries['p1']?.remark).toHaveLength(1000);
});

test('of another report a sheet goes along only where it was begun', () => {
  const blank = sheetOf({ p2: { answer: null, remark: '' } }, ' ');
  expect(sheetForVerdict('lppd', null, returning)).toBeNull();
  expect(sheetForVerdict('lppd', blank, returning)).toBeNull();
  const begun = [
    sheetOf({ p2: { answer: 'ya', remark: '' } }),
    sheetOf({ p2: { answer: null, remark: 'Tanya dulu' } }),
    sheetOf({ p2: { answer: null, remark: '', tidakDinilai: true } }),
    sheetOf({}, 'Sesuai'),
  ];
  for (const sheet of begun)
    expect(sheetForVerdict('lppd', sheet, returning)?.entries).toEqual(sheet.entries);
});

test('what nobody assesses has the reason that was given for all, where it has none of its own', () => {
  const sheet = {
    ...sheetOf({
      p1: { answer: null, remark: 'Milik tahun lalu.', tidakDinilai: true },
      p2: { answer: null, remark: '', tidakDinilai: true },
    }),
    alasanTidakDinilai: 'Perbup belum terbit.',
  };
  const entries = sheetForVerdict('apbdes', sheet, returning)?.entries;
  expect(entries?.['p1']).toMatchObject({ remark: 'Milik tahun lalu.', tidakDinilai: true });
  expect(entries?.['p2']).toMatchObject({ remark: 'Perbup belum terbit.', tidakDinilai: true });
});

test('the conclusion is made anew of the answers as they stand, and a person’s own is left as it is', () => {
  const conclude = ({ entries }: Sheet) => `Tidak: ${entries['p1']?.answer === 'tidak'}`;
  const made = { ...returning, conclude };
  const yes = sheetOf({ p1: { answer: 'ya', remark: '' } });
  expect(sheetForVerdict('apbdes', null, made)?.conclusion).toBe('Tidak: true');
  expect(sheetForVerdict('apbdes', yes, made)?.conclusion).toBe('Tidak: false');
  const own = sheetOf({}, 'Saya sendiri yang menulis.');
  expect(sheetForVerdict('apbdes', own, made)?.conclusion).toBe('Saya sendiri yang menulis.');
});

test('why it is accepted over a "tidak" is said only where it is, and a verdict always tells', () => {
  const sheet = { ...sheetOf({}), pertimbangan: 'Dilengkapi sebelum ditetapkan.' };
  const yes = { ...sheet, entries: { p1: { answer: 'ya', remark: '' } } } as const;
  const said = (...[one, given]: [Sheet, Parameters<typeof sheetForVerdict>[2]]) =>
    sheetForVerdict('apbdes', one, given)?.pertimbangan;
  expect(said(sheet, accepting)).toBe('Dilengkapi sebelum ditetapkan.');
  expect(said(sheet, returning)).toBe('');
  expect(said(yes, accepting)).toBe('');
  expect(said(sheetOf({}), accepting)).toBe('');
});

test('"there is none" has nothing to answer, and so no sheet', () => {
  expect(pointsOfFiling('apbdes-perubahan', { nihil: { alasan: 'Tidak ada' } })).toEqual([]);
  expect(pointsOfFiling('apbdes', {}).length).toBe(
    pointsOfFiling('apbdes', { nihil: null }).length,
  );
  expect(sheetForVerdict('apbdes', sheetOf({}, 'Sesuai'), { ...returning, points: [] })).toBeNull();
});

test('those who file and those who answer in time are reminded', () => {
  expect(roleSchema.options.filter(isReminded)).toEqual([
    'operator',
    'kepala-desa',
    'verifikator',
    'camat',
  ]);
});
