import { expect, test } from 'vitest';
import { filePlace } from '../../../src/app/lampiran/file-place.ts';
import { filesMissingOn } from '../../../src/app/lampiran/files-missing-on.ts';
import type { FileRow } from '../../../src/app/store/phone-tables.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { personIdSchema } from '../../../src/domain/basics/ids.ts';
import type { FileDoc } from '../../../src/domain/reports/file-doc.ts';
import { actors } from '../../support/actors.ts';
import { serverNow } from '../../support/a-sync-reply.ts';

const desa = must(actors.operator.desa);
const sha256 = 'a'.repeat(64);
const id = `${desa}/${sha256}`;

const row: FileRow = {
  id,
  desa,
  sha256,
  person: personIdSchema.parse(actors.operator.person),
  nama: 'a.pdf',
  tipe: 'application/pdf',
  sizeBytes: 1000,
  addedAt: serverNow,
  changedAt: serverNow,
  state: 'waiting',
  code: null,
  uploadUrl: null,
  sentBytes: 0,
  hasBytes: true,
};
const place = (
  fields: Partial<FileRow> | null,
  isOnServer = false,
  sentBytes: number | null = null,
) =>
  filePlace({
    isOnServer,
    row: fields ? { ...row, ...fields } : undefined,
    sending: sentBytes === null ? null : { id, sentBytes },
  });

test('a file is on this phone, on its way, or at the server', () => {
  expect(place({})).toEqual({ kind: 'on-phone' });
  expect(place({}, false, 420)).toEqual({ kind: 'sending', percent: 42 });
  expect(place({}, true)).toEqual({ kind: 'on-server' });
  expect(place(null, true)).toEqual({ kind: 'on-server' });
});

test('a file that neither this phone nor the server has is on another phone', () => {
  expect(place(null)).toEqual({ kind: 'elsewhere' });
});

test('a refused file says why', () => {
  expect(place({ state: 'refused', code: 'too-large' })).toEqual({
    kind: 'refused',
    code: 'too-large',
  });
});

test('says 100 % only when every byte is there', () => {
  const percent = (sentBytes: number, sizeBytes: number) => place({ sizeBytes }, false, sentBytes);
  expect(percent(999, 1000)).toMatchObject({ percent: 99 });
  expect(percent(1000, 1000)).toMatchObject({ percent: 100 });
  expect(percent(0, 0)).toMatchObject({ percent: 0 });
});

test('counts what the server lacks of a report', () => {
  const doc: FileDoc = {
    kind: 'file',
    id: `file/${id}`,
    desa,
    sha256,
    tipe: 'application/pdf',
    sizeBytes: 1000,
    receivedFrom: { person: row.person, nama: 'Siti' },
    receivedAt: serverNow,
  };
  const lampiran = { jenis: 'x', nama: 'x', tipe: 'x', sizeBytes: 1, originalBytes: null };
  const named = [
    { ...lampiran, sha256 },
    { ...lampiran, sha256: 'b'.repeat(64) },
  ];
  expect(filesMissingOn([doc], named)).toEqual({ missing: 1, total: 2 });
  expect(filesMissingOn([], [])).toEqual({ missing: 0, total: 0 });
});
