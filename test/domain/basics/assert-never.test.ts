import { expect, test } from 'vitest';
import { assertNever } from '../../../src/domain/basics/must.ts';

test('a kind that nobody foresaw stops there and says its name', () => {
  expect(() => assertNever('later' as never)).toThrow('unexpected "later"'); // from a newer server
});
