import { expect, test } from 'vitest';
import { openFolderStorage } from '../../../src/server/files/open-folder-storage.ts';
import { aFolder } from '../../support/a-folder.ts';
import { aSeason } from '../../support/a-season.ts';
import { seasonNumbers } from '../../support/season-numbers.ts';

test('every number of the demo season is the one counted by hand from its filings', async () => {
  const files = await openFolderStorage(await aFolder());
  const { docs } = await aSeason({ files });
  for (const day of ['2026-11-24', '2026-12-20', '2027-03-20'])
    for (const { of, shown, byHand } of seasonNumbers(docs, day, [2025, 2026, 2027]))
      expect({ of, shown }).toEqual({ of, shown: byHand });
}, 180_000);
