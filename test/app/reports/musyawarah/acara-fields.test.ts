import { expect, test } from 'vitest';
import { acaraSection } from '../../../../src/app/reports/musyawarah/acara-fields.ts';
import { sectionFacts } from '../../../../src/app/reports/fields/field-rows.ts';
import {
  emptyMusyawarah,
  musyawarahContentSchema,
} from '../../../../src/domain/reports/musyawarah/schema.ts';

test('the KDMP is a subject of the Musdes alone, and stands on its paper once something was said', () => {
  const rowsOf = (kdmp: string, kind: 'musdes-rkpdes' | 'musrenbangdes') =>
    sectionFacts(
      acaraSection,
      { ...emptyMusyawarah, acara: { ...emptyMusyawarah.acara, kdmp } },
      { kind },
    )
      .rows.filter(({ where }) => where.includes('kdmp'))
      .map(({ value }) => value);
  expect(rowsOf('Pinjaman disetujui', 'musdes-rkpdes')).toEqual(['Pinjaman disetujui']);
  expect(rowsOf('', 'musdes-rkpdes')).toEqual([]);
  expect(rowsOf('Pinjaman disetujui', 'musrenbangdes')).toEqual([]);
});

test('S12: a meeting of an older app, without it, still opens', () => {
  const { kdmp: _new, ...acara } = emptyMusyawarah.acara;
  expect(musyawarahContentSchema.parse({ ...emptyMusyawarah, acara }).acara.kdmp).toBe('');
});
