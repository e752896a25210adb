import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportKind } from '../../../../src/domain/basics/report-kinds.ts';
import type { RelatedReport } from '../../../../src/domain/reports/report-rules.ts';
import { compareKegiatan } from '../../../../src/domain/reports/rkpdes/compare.ts';
import { emptyRkpdes } from '../../../../src/domain/reports/rkpdes/schema.ts';
import { startRkpdesFrom } from '../../../../src/domain/reports/rkpdes/start-from.ts';
import { rkpdesStartSources } from '../../../../src/domain/reports/rkpdes/start-sources.ts';
import { rkpdesRules } from '../../../../src/domain/reports/across/rkpdes.ts';
import { aKegiatan, anRkpdes, anRkpdesPerubahan } from '../../../support/an-rkpdes.ts';
import { anyRkpdes } from '../../../support/any-rkpdes.ts';

test('an empty content is valid', () => {
  expect(rkpdesRules.parse(rkpdesRules.empty)).toEqual(emptyRkpdes);
});

test('fields of a newer app survive, in the whole and in a row', () => {
  const content = anRkpdes();
  const newer = { ...content, sdgs: 3, kegiatan: { x: { ...aKegiatan(), sdgs: 9 } } };
  expect(rkpdesRules.parse(newer)).toEqual(newer);
});

test('a negative cost and a month that is none do not fit', () => {
  expect(rkpdesRules.parse({ ...anRkpdes(), pagu: { DDS: -1 } })).toBeNull();
  expect(
    rkpdesRules.parse({ ...anRkpdes(), kegiatan: { x: { ...aKegiatan(), mulai: 13 } } }),
  ).toBeNull();
});

test('last year lends its kegiatan and its tim, not its dates, Perdes or files', () => {
  const started = startRkpdesFrom(anRkpdes(), 'rkpdes');
  expect(started).toEqual({ ...emptyRkpdes, kegiatan: anRkpdes().kegiatan, tim: anRkpdes().tim });
});

test('a Perubahan begins as the RKPDes it changes, and shows no change yet', () => {
  fc.assert(
    fc.property(anyRkpdes, (previous) => {
      const { kegiatan, perubahan, pagu } = startRkpdesFrom(previous, 'rkpdes-perubahan');
      expect(kegiatan).toEqual(previous.kegiatan);
      expect(perubahan.semula).toEqual(previous.kegiatan);
      expect(pagu).toEqual(previous.pagu);
      expect(compareKegiatan(perubahan.semula, kegiatan)).toEqual({
        added: [],
        removed: [],
        changed: [],
      });
    }),
  );
});

test('marks what a Perubahan added, dropped and changed, column by column', () => {
  const { kegiatan, perubahan } = anRkpdesPerubahan();
  const { pkk: _, ...kept } = kegiatan;
  const { added, removed, changed } = compareKegiatan(perubahan.semula, kept);
  expect(added.map(({ id }) => id)).toEqual(['bencana']);
  expect(removed.map(({ id }) => id)).toEqual(['pkk']);
  expect(changed.map(({ id, fields }) => [id, fields])).toEqual([['jalan', ['biaya']]]);
});

test('every kegiatan of both sides is added, removed, changed or the same', () => {
  fc.assert(
    fc.property(anyRkpdes, anyRkpdes, ({ kegiatan: before }, { kegiatan: after }) => {
      const { added, removed, changed } = compareKegiatan(before, after);
      const inBoth = Object.keys(after).filter((id) => Object.hasOwn(before, id)).length;
      expect(added.length + inBoth).toBe(Object.keys(after).length);
      expect(removed.length + inBoth).toBe(Object.keys(before).length);
      expect(changed.length).toBeLessThanOrEqual(inBoth);
    }),
  );
});

describe('the plans on this phone that a new one may start from', () => {
  const filed = { state: 'diterima', content: anRkpdes() } as const;
  const kinds = (related: readonly RelatedReport[], kind: ReportKind) =>
    rkpdesStartSources(related, { kind, tahun: 2027 }).map((source) => [source.kind, source.tahun]);

  test('are last year’s for an RKPDes, the Perubahan first', () => {
    const last = { ...filed, kind: 'rkpdes', tahun: 2026 } as const;
    const changed = { ...filed, kind: 'rkpdes-perubahan', tahun: 2026 } as const;
    expect(kinds([last, changed], 'rkpdes')).toEqual([
      ['rkpdes-perubahan', 2026],
      ['rkpdes', 2026],
    ]);
  });

  test('are this year’s RKPDes for a Perubahan, and never one that says nihil', () => {
    const nihil = { ...filed, content: { ...emptyRkpdes, nihil: { alasan: 'Tidak ada' } } };
    expect(kinds([{ ...filed, kind: 'rkpdes', tahun: 2027 }], 'rkpdes-perubahan')).toEqual([
      ['rkpdes', 2027],
    ]);
    expect(kinds([{ ...nihil, kind: 'rkpdes-perubahan', tahun: 2026 }], 'rkpdes')).toEqual([]);
  });
});
