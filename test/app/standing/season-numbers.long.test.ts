import { expect, test } from 'vitest';
import type { Doc } from '../../../src/domain/workflow/documents.ts';
import { openFolderStorage } from '../../../src/server/files/open-folder-storage.ts';
import { aFolder } from '../../support/a-folder.ts';
import { type Season, aSeason } from '../../support/a-season.ts';
import type { RawDoc } from '../../support/renstra-by-hand.ts';
import { outcomeByHand, readSeason } from '../../support/season-by-hand.ts';
import { seasonNumbers } from '../../support/season-numbers.ts';

const years = [2022, 2023, 2024, 2025, 2026, 2027];

test.each([1, 2, 3, 4, 5])(
  'every number of five years, seed %i, is the one counted by hand from their filings',
  async (seed) => {
    const files = await openFolderStorage(await aFolder());
    const season = await aSeason({ files, seed, years: 5 });
    expectEveryCase(season);
    expectLateEachYear(season);
    for (const day of ['2026-11-24', '2026-12-20', '2027-03-20'])
      for (const { of, shown, byHand } of seasonNumbers(season.docs, day, years))
        expect({ of, shown }).toEqual({ of, shown: byHand });
  },
  300_000,
);

/** 13 desa and, in each year, what came back, what was filed again, nihil, late, and files that never came. */
function expectEveryCase({ docs, count }: Season) {
  const of = (kind: Doc['kind']) => docs.filter((doc) => doc.kind === kind);
  expect(count.stale, 'merged').toBeGreaterThan(5);
  const onServer = new Set(of('file').map(({ id }) => id));
  const cases = docs.flatMap((doc): readonly string[] => {
    if (doc.kind === 'verdict') return [`${doc.outcome} ${doc.decidedAt.slice(0, 4)}`];
    if (doc.kind !== 'report' || !doc.lastFiled) return [];
    const year = doc.lastFiled.filedAt.slice(0, 4);
    const isAway = doc.files?.some((sha256) => !onServer.has(`file/${doc.desa}/${sha256}`));
    return [
      doc.desa,
      doc.nihil && `nihil ${year}`,
      doc.revision > 1 && `again ${year}`,
      doc.lastFiled.receivedAt !== doc.lastFiled.filedAt && `travelled ${year}`,
      isAway && `without files ${year}`,
    ].filter((one) => typeof one === 'string');
  });
  const seen = new Set(cases);
  expect([...seen].filter((one) => one.startsWith('35.'))).toHaveLength(13);
  const wanted = ['dikembalikan', 'diterima', 'nihil', 'again', 'travelled', 'without files'];
  const missing = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
    wanted.map((one) => `${one} ${year}`).filter((one) => !seen.has(one)),
  );
  expect(missing).toEqual([]);
}

function expectLateEachYear({ docs }: Season) {
  const byHand = readSeason(docs as readonly RawDoc[]); // JSON as it came
  const late = byHand.reports
    .map((report) => outcomeByHand(byHand, { ...report, today: '2026-11-24' }))
    .filter(({ outcome }) => outcome === 'late');
  const inYears = new Set(late.map(({ due }) => due?.slice(0, 4)));
  const missing = [2022, 2023, 2024, 2025, 2026].filter((year) => !inYears.has(String(year)));
  expect(missing).toEqual([]);
}
