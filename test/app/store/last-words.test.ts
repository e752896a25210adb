import { expect, test } from 'vitest';
import {
  forgetLastWords,
  keepLastWords,
  readLastWords,
} from '../../../src/app/store/last-words.ts';
import { aLocalStorage } from '../../support/a-local-storage.ts';

const words = { content: { catatan: 'kas selisih' }, base: { catatan: 'kas' } };

test('keeps the last words of each until they are forgotten', () => {
  const storage = aLocalStorage();
  keepLastWords(storage, 'satu', words);
  expect(readLastWords(storage, 'satu')).toEqual(words);
  expect(readLastWords(storage, 'dua')).toBeNull();
  forgetLastWords(storage, 'satu');
  expect(readLastWords(storage, 'satu')).toBeNull();
});

test('a storage that is full, closed or spoilt stops nobody', () => {
  const refuses = (): never => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  const closed = { getItem: refuses, setItem: refuses, removeItem: refuses };
  keepLastWords(closed, 'satu', words);
  forgetLastWords(closed, 'satu');
  expect(readLastWords(closed, 'satu')).toBeNull();
  expect(readLastWords({ ...closed, getItem: () => '{' }, 'satu')).toBeNull();
});
