import { expect, test } from 'vitest';
import {
  addHadirin,
  changePerson,
  newUsulan,
  partPerson,
  putHadirin,
  putKesepakatan,
  removeHadirin,
  removeKesepakatan,
  removePerson,
  sayOfPair,
} from '../../../../src/domain/reports/musyawarah/edits.ts';
import type { Person } from '../../../../src/domain/reports/musyawarah/people.ts';
import { emptyMusyawarah } from '../../../../src/domain/reports/musyawarah/schema.ts';
import { aHadirin, aMusyawarah, anUsulan } from '../../../support/a-musyawarah.ts';

/* Each edit changes its own part of the content and leaves every other as it was. */
const content = aMusyawarah();
const person = (...ids: readonly string[]): Person => ({
  id: ids[0] ?? '',
  ids,
  hadirin: aHadirin(),
});

test('people are put, added and taken off', () => {
  const x = aHadirin({ nama: 'Xena' });
  const withX = { ...content, hadirin: { ...content.hadirin, x } };
  expect(putHadirin('x', x)(content)).toEqual(withX);
  expect(addHadirin({ x })(content)).toEqual(withX);
  expect(removeHadirin(['x'])(withX)).toEqual(content);
  expect(removePerson(person('x'))(withX)).toEqual(content);
  expect(removeHadirin(['unknown'])(content)).toEqual(content);
});

test('a person is changed in every entry that is there, and in no other', () => {
  const { a, b, ...others } = content.hadirin;
  expect(changePerson(person('a', 'b', 'unknown'), { alamat: 'RT 09' })(content)).toEqual({
    ...content,
    hadirin: { a: { ...a, alamat: 'RT 09' }, b: { ...b, alamat: 'RT 09' }, ...others },
  });
});

test('of two it is said once, from either side; what else is known of the pair stays', () => {
  const said = sayOfPair(person('b'), person('a'), true)(content);
  expect(said).toEqual({ ...content, pasangan: { 'a|b': { sama: true } } });
  expect(sayOfPair(person('a'), person('b'), false)(said).pasangan).toEqual({
    'a|b': { sama: false },
  });
  const newer = { ...content, pasangan: { 'a|b': { sama: true, oleh: 'Siti' } } };
  expect(sayOfPair(person('a'), person('b'), false)(newer).pasangan).toEqual({
    'a|b': { sama: false, oleh: 'Siti' },
  });
});

test('parting takes back what was said within a person, not what was said of others', () => {
  const pasangan = { 'a|b': { sama: true }, 'b|c': { sama: true }, 'd|e': { sama: true } };
  expect(partPerson(person('a', 'b'))({ ...content, pasangan })).toEqual({
    ...content,
    pasangan: { ...pasangan, 'a|b': { sama: false } },
  });
});

test('what was agreed is put, changed with the rest of it kept, and taken off', () => {
  const more = putKesepakatan('m', 'Talud.')(content);
  expect(more).toEqual({
    ...content,
    kesepakatan: { ...content.kesepakatan, m: { uraian: 'Talud.' } },
  });
  expect(removeKesepakatan('m')(more)).toEqual(content);
  const newer = { ...content, kesepakatan: { k: { uraian: 'A', nomor: 1 } } };
  expect(putKesepakatan('k', 'B')(newer).kesepakatan).toEqual({ k: { uraian: 'B', nomor: 1 } });
});

test('a new usulan is the next in rank, 999 at most, and else empty', () => {
  const rankAfter = (...ranks: readonly (number | null)[]) =>
    newUsulan({
      usulan: Object.fromEntries(ranks.map((prioritas, at) => [`u${at}`, anUsulan({ prioritas })])),
    }).prioritas;
  expect(newUsulan(emptyMusyawarah)).toEqual({
    prioritas: 1,
    uraian: '',
    bidang: null,
    lokasi: '',
    volume: '',
    satuan: '',
    perkiraanBiaya: null,
    pengusul: '',
    pengusulJenisKelamin: null,
    opdTujuan: '',
    hasil: null,
  });
  expect([rankAfter(2, 7, 3), rankAfter(null), rankAfter(998), rankAfter(999)]).toEqual([
    8, 1, 999, 999,
  ]);
});
