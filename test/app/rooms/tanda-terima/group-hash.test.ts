import { expect, test } from 'vitest';
import { groupHash } from '../../../../src/app/rooms/tanda-terima/group-hash.ts';

test('cuts a hash into eights and loses nothing', () => {
  const hash = '0123456789abcdef'.repeat(4);
  expect(groupHash(hash)).toHaveLength(8);
  expect(groupHash(hash).join('')).toBe(hash);
});
