import { expect, test } from 'vitest';
import { instantSchema, tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { firstSentOf } from '../../../../src/domain/obligations/timeliness-of.ts';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import { aCalendar } from '../../../support/a-calendar.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const day = (text: string) => tanggalSchema.parse(text);
const noon = (text: string) => instantSchema.parse(`${text}T05:00:00.000Z`);

/** What V2 says on 1 December of a correction, by its first filing. */
function v2OfCorrection(times: { readonly filedOn: string; readonly receivedOn: string | null }) {
  const { filedOn, receivedOn } = times;
  const firstFiled = {
    filedAt: noon(filedOn),
    seenServerAt: noon(filedOn),
    receivedAt: receivedOn === null ? null : noon(receivedOn),
  };
  const firstSent = firstSentOf({ firstFiled, sepakat: day('2026-10-20') }, aCalendar());
  const context = { kind: 'apbdes', tahun: 2027, filedOn: day('2026-12-01') } as const;
  return checkApbdes(anApbdes(), { ...context, firstSent }).filter(({ rule }) =>
    rule.startsWith('V2'),
  );
}

const sent = (filedOn: string, receivedOn: string | null = filedOn) =>
  v2OfCorrection({ filedOn, receivedOn });

test('V2 judges a correction by the first filing, and asks nobody to hurry', () => {
  expect(sent('2026-10-23')).toEqual([]);
  expect(sent('2026-10-28')).toMatchObject([
    {
      rule: 'V2-sent',
      level: 'notice',
      values: { agreedOn: '2026-10-20', latest: '2026-10-23', filedOn: '2026-10-28' },
    },
  ]);
});

test('V2 gives it the fair time that the board gives', () => {
  expect(sent('2026-10-23', '2026-10-28')).toEqual([]);
  expect(sent('2026-10-23', '2026-10-29')).toMatchObject([{ values: { filedOn: '2026-10-29' } }]);
  expect(sent('2026-10-23', null)).toEqual([]);
  expect(sent('2026-10-24', null)).toMatchObject([{ rule: 'V2-sent' }]);
});

test('V2 says nothing where the first filing told no agreement, and asks a draft by today', () => {
  const firstSent = firstSentOf(null, aCalendar());
  expect(firstSent).toBeNull();
  const context = { kind: 'apbdes', tahun: 2027, filedOn: day('2026-12-01'), firstSent } as const;
  expect(checkApbdes(anApbdes(), context)).toMatchObject([{ rule: 'V2' }]);
});
