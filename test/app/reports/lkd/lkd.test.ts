import { describe, expect, test } from 'vitest';
import { markActive, sayPresence } from '../../../../src/app/reports/lkd/edits.ts';
import { lkdFacts } from '../../../../src/app/reports/lkd/lkd-facts.ts';
import { placeOf } from '../../../../src/app/reports/lkd/place-of.ts';
import { lkdFindingText } from '../../../../src/app/reports/lkd/findings-words.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkLkd } from '../../../../src/domain/reports/lkd/checks.ts';
import { emptyLkd } from '../../../../src/domain/reports/lkd/schema.ts';
import { aLembaga, anLkd } from '../../../support/a-lembaga.ts';

const troubled = {
  ...emptyLkd,
  lembaga: {
    a: aLembaga({ nama: '', sk: { nomor: '', tanggal: null }, ketua: '', aktif: null }),
    b: aLembaga({ mulai: '2025-01-01', selesai: '2024-01-01', kegiatan: {} }),
    c: aLembaga({ kegiatan: { k: { tanggal: '2020-01-01', uraian: 'Rapat' } } }),
    d: aLembaga(),
  },
};
const findings = [emptyLkd, troubled].flatMap((content) =>
  checkLkd(content, { tahun: 2026, filedOn: tanggalSchema.parse('2026-11-20') }),
);

describe('the sentences about the LKD', () => {
  test('are there for every rule, with all names and days in them', () => {
    const seen = new Set(findings.map(({ rule }) => rule));
    expect([...seen].toSorted()).toEqual(lkdFindingText.rules.toSorted());
    for (const finding of findings)
      expect(lkdFindingText(finding)).not.toMatch(/undefined|NaN|lkd-|\d{4}-\d\d/);
  });

  test('lead to the lembaga in the part of its kind', () => {
    expect(placeOf(['lembaga', 'b', 'kegiatan', 'k'], troubled)).toBe('pkk?baris=b');
    expect(placeOf(['lembaga', 'gone'], troubled)).toBe('');
    expect(placeOf(['musrenbangdes', 'rt'], troubled)).toBe('musrenbangdes');
  });
});

test('the document holds every lembaga once, and only what is written of it', () => {
  const rows = lkdFacts(anLkd()).flatMap((section) => section.rows);
  expect(rows.map(({ where }) => String(where[1])).toSorted()).toEqual(
    Object.keys(anLkd().lembaga).toSorted(),
  );
  const bare = lkdFacts({
    ...emptyLkd,
    lembaga: {
      a: aLembaga({
        sk: { nomor: '', tanggal: null },
        mulai: null,
        kegiatan: {},
        anggotaL: null,
        anggotaP: null,
      }),
    },
  });
  expect(bare.flatMap((section) => section.rows)[0]?.value).toBe('Ketua: Sri Wahyuni, aktif');
});

describe('the edits', () => {
  test('mark as active those of the kind that say nothing, and no others', () => {
    const content = anLkd({
      rt: aLembaga({ jenis: 'rt', aktif: null }),
      off: aLembaga({ jenis: 'rt', aktif: false }),
      rw: aLembaga({ jenis: 'rw', aktif: null }),
    });
    const { lembaga } = markActive('rt')(content);
    expect([lembaga['rt'], lembaga['off'], lembaga['rw']].map((one) => one?.aktif)).toEqual([
      true,
      false,
      null,
    ]);
  });

  test('take back what was said of the Musrenbangdes', () => {
    const said = sayPresence('pkk', true)(emptyLkd);
    expect(said.musrenbangdes).toEqual({ pkk: true });
    expect(sayPresence('pkk', null)(said).musrenbangdes).toEqual({});
  });
});
