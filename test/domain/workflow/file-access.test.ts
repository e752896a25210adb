import { expect, test } from 'vitest';
import { must } from '../../../src/domain/basics/must.ts';
import { maySeeFiles, mayUploadFiles } from '../../../src/domain/workflow/file-access.ts';
import { actors } from '../../support/actors.ts';

const sembung = must(actors.operator.desa);
const elsewhere = { ...actors.verifikator, kecamatan: '35.17.02' } as typeof actors.verifikator;

test('S11 the desa and its kecamatan see the files of a desa, nobody else', () => {
  const all = [...Object.values(actors), elsewhere];
  const seeing = all.filter((actor) => maySeeFiles(actor, sembung));
  expect(seeing).toEqual(
    all.filter((actor) => actor !== actors.operatorPerak && actor !== elsewhere),
  );
});

test('S11 camat and admin send no files for a desa; its own people, verifikator and pembina do', () => {
  const sending = Object.entries(actors).filter(([, actor]) => mayUploadFiles(actor, sembung));
  expect(sending.map(([name]) => name)).toEqual([
    'operator',
    'kepalaDesa',
    'verifikator',
    'verifikatorKedua',
    'pembina',
  ]);
  expect(mayUploadFiles(elsewhere, sembung)).toBe(false);
});
