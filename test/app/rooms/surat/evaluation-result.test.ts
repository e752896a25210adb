import { describe, expect, test } from 'vitest';
import { evaluationResult } from '../../../../src/app/rooms/surat/evaluation-result.ts';
import { answerOf, butirOf, misnamedButir } from '../../../../src/app/standing/evaluasi-words.ts';
import { desaCodeSchema, reportId } from '../../../../src/domain/basics/ids.ts';
import { instantSchema, tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { pointsOf } from '../../../../src/domain/evaluation/points.ts';
import { gapsOf, hasGaps } from '../../../../src/domain/evaluation/whole-verdict.ts';
import { isNihil } from '../../../../src/domain/reports/report-rules.ts';
import type { FilingDoc, VerdictDoc } from '../../../../src/domain/standing/report-doc.ts';
import { actors } from '../../../support/actors.ts';
import { commandId } from '../../../support/a-command.ts';
import {
  resultSituations,
  situationTahun,
  type ResultSituation,
} from '../../../support/result-situations.ts';

const at = instantSchema.parse('2028-10-20T03:00:00.000Z');
const desa = desaCodeSchema.parse('35.17.01.2005');
const { person, nama } = actors.verifikator;
const evaluation = { hariKerja: 20, correctionHariKerja: 20 } as never; // what the letter reads of it
const situations = resultSituations(tanggalSchema.parse('2028-10-20'));
const named = (name: string): ResultSituation => {
  const found = situations.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
/** What speaks to a person at a screen, what is left open in brackets, and what only the code calls so. */
const notForPaper =
  /Foto atau pilih|di Lampiran|di catatan|Jelaskan|Periksa|Isi volume|aplikasi|tentukan sendiri|\[|\bV\d|\bI\d|undefined|null/;

function resultOf({ kind, outcome, content, sheet, remarks }: ResultSituation) {
  const report = reportId({ desa, kind, tahun: situationTahun });
  const filing: FilingDoc = {
    kind: 'filing',
    id: 'filing/1',
    filing: commandId(1),
    report,
    desa,
    revision: 1,
    content,
    contentHash: '0'.repeat(64),
    kepalaDesa: 'Suwarno',
    filedBy: { person, nama },
    times: { filedAt: at, seenServerAt: at, receivedAt: at },
    receipt: 'TT-35.17.01-2028-0001',
  };
  const verdict: VerdictDoc = {
    kind: 'verdict',
    id: 'verdict/2',
    verdict: commandId(2),
    report,
    desa,
    filing: commandId(1),
    outcome,
    remarks: [...remarks],
    ...(sheet && { sheet }),
    by: { person, nama },
    decidedAt: at,
    receivedAt: at,
  };
  return evaluationResult(filing, verdict, evaluation);
}

test('there are twelve situations, each of another name', () => {
  expect(new Set(situations.map(({ name }) => name)).size).toBe(12);
});

describe.each(situations)('the letter of $name', (situation) => {
  const { kind, outcome, sheet, content } = situation;
  const points = pointsOf(kind);
  const result = resultOf(situation);

  test('tells a whole verdict', () => {
    expect(hasGaps(gapsOf({ kind, outcome, sheet }))).toBe(false);
    expect(result.holes).toEqual([]);
  });

  test('has in its conclusion, in its list and on its sheet the same points', () => {
    const { wrong, unassessed } = sheet ? butirOf(sheet, points) : { wrong: [], unassessed: [] };
    expect(result.wrong.map(({ number }) => number)).toEqual(wrong);
    const onSheet = points.flatMap(({ id }, index) => {
      const entry = sheet?.entries[id];
      return entry && answerOf(entry) === 'Tidak' ? [index + 1] : [];
    });
    expect(wrong).toEqual(onSheet);
    const numbers = [...result.conclusion.matchAll(/\d+(?=[, .]|$)/g)].map(([text]) =>
      Number(text),
    );
    const butir = numbers.filter((one) => one <= points.length);
    expect(butir).toEqual([...wrong, ...unassessed]);
    expect(sheet ? misnamedButir(result.conclusion, sheet, points) : []).toEqual([]);
  });

  test('says one outcome alone', () => {
    const text = [result.conclusion, result.next, result.wrongTitle].join(' ');
    if (isNihil(content)) expect(text).not.toMatch(/dapat ditetapkan|menetapkan rancangan/);
    else if (outcome === 'diterima')
      expect(text).not.toMatch(/belum sesuai|belum terpenuhi|dikembalikan|menyempurnakan/);
    else expect(text).not.toMatch(/dapat ditetapkan|menetapkan|diterima dengan/);
    expect(result.pertimbangan !== '').toBe(outcome === 'diterima' && result.wrong.length > 0);
  });

  test('speaks formally and gives each "tidak" its reason', () => {
    const { conclusion, pertimbangan, next, wrong, remarks } = result;
    const all = [conclusion, pertimbangan, next, ...remarks.map(({ text }) => text)];
    const entries = Object.values(sheet?.entries ?? {}).map((entry) => entry.remark);
    for (const text of [...all, ...wrong.map((one) => one.text), ...entries])
      expect(text).not.toMatch(notForPaper);
    for (const { text } of wrong) expect(text).toMatch(/\? Tidak\. ./);
  });
});

test('a nihil is told as one, and asks nothing of the desa', () => {
  const { conclusion, next } = resultOf(named('nihil'));
  expect(conclusion).toMatch(/^Desa menyatakan tidak ada /);
  expect(next).toBe('');
});

test('a verdict of an earlier app whose conclusion names other points than its list is named before it is printed', () => {
  const old = named('dikembalikan-dengan-catatan');
  const sheet = old.sheet && { ...old.sheet, conclusion: 'Belum sesuai pada butir 1.' };
  expect(resultOf({ ...old, sheet }).holes).toEqual(['kesimpulan']);
});
