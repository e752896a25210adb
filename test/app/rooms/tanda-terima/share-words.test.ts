import { expect, test } from 'vitest';
import { shareWords } from '../../../../src/app/standing/tanda-terima-words.ts';

test('what is shared of a filing names it, its number and what its content can be compared by', () => {
  const text = shareWords({
    title: 'APBDes 2027',
    desaName: 'Sembung',
    receipt: 'TT-35.17.01-2026-0007',
    filedAt: '3 Nov 2026 09.00 WIB',
    contentHash: 'ab12',
  });
  expect(text.split('\n')).toEqual([
    'APBDes 2027 Desa Sembung',
    'Nomor: TT-35.17.01-2026-0007',
    'Diajukan (jam HP): 3 Nov 2026 09.00 WIB',
    'Sidik isi (SHA-256): ab12',
  ]);
});
