import { expect, test } from 'vitest';
import { checkBlt } from '../../../../src/domain/reports/apbdes/checks/blt.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

/** What is told of BLT of 432 million for so many families or months of one. */
function told(volume: string, satuan = 'KPM bulan') {
  const blt = { fungsi: '5.3.00', rekening: '5.4.1.01', anggaran: 432_000_000, volume, satuan };
  return checkBlt(anApbdes({ lines: { blt: anApbdesLine(blt) } }), 2027);
}

test.each(['1200', '1.200', '1,200', '1 200', '1.200,00', '1,200.00', '\u00a01.200\u200b'])(
  'BLT is as much a month as its volume says, however a table writes it: %s',
  (volume) => {
    expect(told(volume)).toMatchObject([{ rule: 'blt', values: { perMonth: 360_000 } }]);
  },
);

test('a volume for a year counts twelve months of each family', () => {
  expect(told('100,00', 'KPM')).toMatchObject([{ values: { perMonth: 360_000 } }]);
  expect(told('120', 'KPM')).toEqual([]);
});

test.each(['', '-', '1.20', '1,5', '12 x 100', 'seratus', '0'])(
  'nothing is said of a volume that is no one count of families: %s',
  (volume) => {
    expect(told(volume)).toEqual([]);
  },
);
