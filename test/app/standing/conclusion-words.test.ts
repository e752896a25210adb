import { expect, test } from 'vitest';
import { pointsOf } from '../../../src/domain/evaluation/points.ts';
import type { Sheet, SheetEntry } from '../../../src/domain/standing/sheet.ts';
import { misnamedButir, proposedConclusion } from '../../../src/app/standing/evaluasi-words.ts';
import { saidOnPaper } from '../../../src/app/standing/findings-words.ts';

const points = pointsOf('apbdes');
const key = { kind: 'apbdes', tahun: 2027 } as const;
const tidak: SheetEntry = { answer: 'tidak', remark: 'Kurang.' };
const sheetOf = (entries: Sheet['entries']): Sheet => ({ entries, conclusion: '' });
const both = sheetOf({ V1: tidak, V2: tidak });

test('the proposed conclusion names every point answered "tidak", and says of each outcome what it is', () => {
  const said = (sheet: Sheet, outcome: 'diterima' | 'dikembalikan' | null) =>
    proposedConclusion(key, sheet, { points, outcome, hasRemarks: false });
  expect(said(both, null)).toContain('belum sesuai pada butir 1 dan 2, dan dikembalikan');
  expect(said(sheetOf({ ...both.entries, V11: tidak }), null)).toContain('butir 1, 2 dan 5, dan');
  expect(said(both, 'diterima')).toContain('dapat ditetapkan');
  expect(said(both, 'diterima')).toContain('dengan catatan pada butir 1 dan 2.');
  expect(said(sheetOf({}), 'dikembalikan')).not.toContain('dapat ditetapkan');
  const unassessed = sheetOf({ V4: { answer: null, remark: 'x', tidakDinilai: true } });
  expect(said(unassessed, 'diterima')).toMatch(
    /^Pada butir yang dinilai, .* Butir 4 tidak dinilai\.$/,
  );
  const remarked = { points, outcome: 'diterima', hasRemarks: true } as const;
  expect(proposedConclusion(key, sheetOf({}), remarked)).toMatch(/dengan memperhatikan catatan\.$/);
});

test("a person's own conclusion that names other points than those answered is told apart", () => {
  const misnamed = (text: string) => misnamedButir(text, both, points);
  expect(misnamed('Belum sesuai pada butir 1, 2.')).toEqual([]);
  expect(misnamed('Belum sesuai pada butir 1 dan 2.')).toEqual([]);
  expect(misnamed('Rancangan belum sesuai.')).toEqual([]);
  expect(misnamed('Belum sesuai pada butir 1.')).toEqual([1]);
  expect(misnamed('Belum sesuai pada butir 1, 2, dan 6.')).toEqual([1, 2, 6]);
});

test('on paper a finding is told without what the desa does on its screen, and many in a few words', () => {
  const lampiran = 'RKA belum dilampirkan. Foto atau pilih berkasnya di Lampiran.';
  expect(saidOnPaper([lampiran])).toBe('RKA belum dilampirkan.');
  expect(saidOnPaper(['Kurang Rp 1.000: periksa sumber dana pada baris belanja.'])).toBe(
    'Kurang Rp 1.000.',
  );
  expect(saidOnPaper(['Batasnya 30%; tentukan sendiri apakah KDMP ikut dihitung.'])).toBe(
    'Batasnya 30%.',
  );
  expect(saidOnPaper(['A.', 'A.', 'B.', 'C.', 'D.', 'E.', 'F.', 'G.', 'H.'])).toBe(
    'A. B. C. D. E. F. Terdapat 2 temuan lain yang sejenis.',
  );
});
