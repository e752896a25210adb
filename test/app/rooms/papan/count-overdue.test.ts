import { expect, test } from 'vitest';
import { instantSchema, tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { docId } from '../../../../src/domain/workflow/documents.ts';
import type { RekomendasiDoc } from '../../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { countOverdue } from '../../../../src/app/rooms/papan/count-overdue.ts';
import { commandId } from '../../../support/a-command.ts';
import { sembung } from '../../../support/a-kunjungan.ts';
import { actors } from '../../../support/actors.ts';

const given = (n: number, due: string | null, state: RekomendasiDoc['state']): RekomendasiDoc => ({
  kind: 'rekomendasi',
  id: docId.rekomendasi(commandId(n)),
  rekomendasi: commandId(n),
  desa: sembung,
  text: 'x',
  due: due === null ? null : tanggalSchema.parse(due),
  source: { kind: 'surat', id: '', tentang: '' },
  nomor: null,
  givenBy: actors.verifikator,
  givenAt: instantSchema.parse('2026-10-01T00:00:00.000Z'),
  receivedAt: null,
  state,
  steps: [],
});

test('counts what is past its day and waits for the desa, not what it has answered', () => {
  const all = [
    given(1, '2026-10-28', 'terbuka'),
    given(2, '2026-10-28', 'dijawab'),
    given(3, '2026-10-28', 'selesai'),
    given(4, '2026-10-29', 'terbuka'),
    given(5, null, 'terbuka'),
  ];
  expect(countOverdue(all, tanggalSchema.parse('2026-10-29'))).toEqual([
    { desa: sembung, count: 1 },
  ]);
});
