import { expect, test } from 'vitest';
import { importText } from '../../../support/read-import.ts';

test('reads hostile text of full size within a moment', () => {
  for (const unit of [';', '";\n', '[', '4.2.1.01;x;1.000\n', '1 1 1 ', '(', '1.000 ']) {
    const text = unit.repeat(Math.floor(1_900_000 / unit.length));
    expect(['read', 'refused']).toContain(importText(text).kind);
  }
}, 120_000);
