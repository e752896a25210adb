import { expect, test } from 'vitest';
import {
  fungsiName,
  levelOfUnknown,
  rekeningName,
} from '../../../../src/domain/reports/kode/kode-names.ts';

test.each(['5.2.9', '5.2.9.01', '5.2.9.91', '4.3.7.01', '4.3.6.02', '6.1.4.01'])(
  'only tells a rekening that no list has, as long as its kelompok is known: %s',
  (rekening) => {
    expect(rekeningName(rekening)).toBeNull();
    expect(levelOfUnknown(rekening, rekeningName)).toBe('notice');
  },
);

test('only tells a kegiatan of a known sub bidang', () => {
  expect(levelOfUnknown('3.4.77', fungsiName)).toBe('notice');
});

test.each(['5.9.9.99', '4.9.7.01', '5.9', '7.1.1.01', '7'])(
  'finds a rekening of no kelompok: %s',
  (rekening) => {
    expect(levelOfUnknown(rekening, rekeningName)).toBe('finding');
  },
);

test.each(['3.9.01', '2.9.77', '9.1.01'])('finds a kegiatan of no sub bidang: %s', (fungsi) => {
  expect(levelOfUnknown(fungsi, fungsiName)).toBe('finding');
});
