import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTableFile } from '../../../src/app/commands/read-table.ts';
import { uuidCounter } from '../../support/a-uuid.ts';

const options = { kind: 'apbdes', newLineId: uuidCounter() } as const;

test('reads a real table from a file', async () => {
  const csv = readFileSync('test/fixtures/apbdes/perboto-apbdes-2025.csv');
  const result = await readTableFile(new Blob([csv]), options);
  expect(result.kind === 'read' && result.lines.length).toBe(13);
});

test('reads what an older Excel wrote without UTF-8', async () => {
  const latin = Buffer.from('Kode;Uraian;Anggaran\n4.2.1.01;Dana \xe9;1.000', 'latin1');
  const result = await readTableFile(new Blob([latin]), options);
  expect(result.kind === 'read' && result.lines[0]?.line.uraian).toBe('Dana é');
});

test('refuses an image, whatever it is called', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  expect(await readTableFile(new Blob([png]), options)).toEqual({
    kind: 'refused',
    reason: 'image',
  });
});

test('refuses 50 MB without reading it', async () => {
  const huge = {
    size: 50_000_000,
    slice: () => new Blob(['Kode;Uraian']),
    arrayBuffer: () => Promise.reject(new Error('read whole')),
  } as unknown as Blob; // only these are looked at
  expect(await readTableFile(huge, options)).toEqual({ kind: 'refused', reason: 'too-large' });
});
