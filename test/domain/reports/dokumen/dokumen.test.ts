import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { desaCodeSchema } from '../../../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkDokumen } from '../../../../src/domain/reports/dokumen/checks.ts';
import { dokumenKinds } from '../../../../src/domain/reports/dokumen/definitions.ts';
import type { DokumenKind } from '../../../../src/domain/reports/dokumen/definitions.ts';
import { dokumenRules } from '../../../../src/domain/reports/dokumen/rules.ts';
import type { DokumenContent } from '../../../../src/domain/reports/dokumen/schema.ts';
import {
  emptyDokumen,
  kategoriAset,
  asetTotals,
} from '../../../../src/domain/reports/dokumen/schema.ts';
import { startFromLastYear } from '../../../../src/domain/reports/dokumen/start-from.ts';
import { summarizeDokumen } from '../../../../src/domain/reports/dokumen/summary.ts';
import { aLampiran, anLppd } from '../../../support/a-dokumen.ts';

function rulesOf(content: DokumenContent, { kind = 'lppd' as DokumenKind, tahun = 2026 } = {}) {
  const filedOn = tanggalSchema.parse('2027-03-20');
  const findings = checkDokumen(content, { kind, tahun, filedOn });
  return findings.map(({ level, rule }) => `${level} ${rule}`);
}

const files = (...jenis: string[]) => Object.fromEntries(jenis.map((one) => [one, aLampiran(one)]));

describe('a document', () => {
  test('in good order has no finding', () => {
    expect(rulesOf(anLppd())).toEqual([]);
  });

  test.each(dokumenKinds)(
    'of kind %s without number, date, words and files cannot be filed',
    (kind) => {
      expect(rulesOf(emptyDokumen, { kind })).toEqual(['blocks dokumen-empty']);
    },
  );

  test.each([
    [{ nomor: '' }, ['finding dokumen-nomor']],
    [{ tanggal: null }, ['finding dokumen-tanggal']],
    [{ kepalaDesa: ' ' }, ['notice dokumen-kepala-desa']],
    [{ lampiran: {} }, ['finding lampiran']],
    [{ tanggal: '2027-03-21' }, ['notice dokumen-later']],
    [{ bidang: { pemerintahan: true } }, ['finding dokumen-bidang']],
  ])('with %j gives %j', (fields, expected) => {
    expect(rulesOf(anLppd(fields))).toEqual(expected);
  });
});

describe('the last day', () => {
  test('of an LPPD is three months after the year', () => {
    expect(rulesOf(anLppd({ tanggal: '2027-03-31' }))).toEqual(['notice dokumen-later']);
    expect(rulesOf(anLppd({ tanggal: '2027-04-01' }))).toEqual([
      'finding dokumen-late',
      'notice dokumen-later',
    ]);
  });

  test('of a rencana program kerja is the day before its book year', () => {
    const plan = anLppd({
      tanggal: '2026-12-31',
      tanggalMusdes: '2026-12-20',
      lampiran: files('rencana-kerja', 'berita-acara'),
    });
    const options = { kind: 'bumdes-rencana-kerja' as const, tahun: 2027 };
    expect(rulesOf(plan, options)).toEqual([]);
    expect(rulesOf({ ...plan, tanggal: tanggalSchema.parse('2027-01-01') }, options)).toEqual([
      'finding dokumen-late',
    ]);
  });

  test('of an RPJMDes is three months after the inauguration', () => {
    const rpjmdes = (tanggal: string) =>
      anLppd({
        tanggal,
        tanggalPelantikan: '2026-11-30',
        tanggalMusdes: '2027-01-20',
        periode: { mulai: 2027, selesai: 2034 },
        lampiran: files('rpjmdes', 'berita-acara'),
      });
    const options = { kind: 'rpjmdes' as const, tahun: 2027 };
    expect(rulesOf(rpjmdes('2027-02-28'), options)).toEqual([]);
    expect(rulesOf(rpjmdes('2027-03-01'), options)).toEqual(['finding dokumen-late']);
  });
});

test('an LPPD at the end of a term is five months before it, and asks for that day', () => {
  const akhir = (tanggal: string, tanggalAkhirJabatan: string | null) =>
    rulesOf(anLppd({ tanggal, tanggalAkhirJabatan }), {
      kind: 'lppd-akhir-jabatan',
      tahun: 2026,
    });
  expect(akhir('2026-09-30', '2027-02-28')).toEqual(['finding dokumen-late']);
  expect(akhir('2026-09-28', '2027-02-28')).toEqual([]);
  expect(akhir('2026-09-28', null)).toEqual(['notice dokumen-akhir-jabatan']);
});

test('an LKPPD is written within three months, with its own paper', () => {
  const lkppd = (tanggal: string, lampiran = files('lkppd')) =>
    rulesOf(anLppd({ tanggal, lampiran }), { kind: 'lkppd' });
  expect(lkppd('2027-03-18')).toEqual([]);
  expect(lkppd('2027-04-01')).toContain('finding dokumen-late');
  expect(lkppd('2027-03-18', files('lppd'))).not.toEqual([]);
});

test('S12: a document of an older app, without the end of the term, still opens', () => {
  const { tanggalAkhirJabatan: _new, ...older } = anLppd();
  expect(dokumenRules.parse(older)).toMatchObject({ tanggalAkhirJabatan: null });
});

describe('an RPJMDes', () => {
  test.each([
    [{ mulai: null, selesai: null }, 'finding dokumen-periode'],
    [{ mulai: 2034, selesai: 2027 }, 'finding dokumen-periode-turned'],
  ])('with the period %j is told', (periode, expected) => {
    expect(rulesOf(anLppd({ periode }), { kind: 'rpjmdes', tahun: 2027 })).toContain(expected);
  });
});

describe('the assets', () => {
  const full = Object.fromEntries(
    kategoriAset.map((one) => [one, { jumlah: 2, nilai: 5_000_000 }]),
  );
  const report = (aset: object) => anLppd({ aset, lampiran: files('buku-inventaris') });
  const options = { kind: 'laporan-aset' as const, tahun: 2026 };

  test('of all six categories are silent; one left out, or without its value, is a notice', () => {
    expect(rulesOf(report(full), options)).toEqual([]);
    expect(rulesOf(report({ ...full, tanah: { jumlah: null, nilai: null } }), options)).toEqual([
      'notice dokumen-aset',
    ]);
    expect(rulesOf(report({ ...full, tanah: { jumlah: 1, nilai: null } }), options)).toEqual([
      'notice dokumen-aset-nilai',
    ]);
    expect(rulesOf(report({ ...full, tanah: { jumlah: 0, nilai: null } }), options)).toEqual([]);
  });

  test('are the sum of their categories', () => {
    const row = fc.record({ jumlah: fc.option(fc.nat(9999)), nilai: fc.option(fc.nat(9e12)) });
    fc.assert(
      fc.property(fc.tuple(row, row, row, row, row, row), (rows) => {
        const aset = Object.fromEntries(kategoriAset.map((one, index) => [one, rows[index]]));
        const totals = asetTotals(anLppd({ aset }));
        expect(totals.nilai).toBe(rows.reduce((sum, { nilai }) => sum + (nilai ?? 0), 0));
        expect(totals.jumlah).toBe(rows.reduce((sum, { jumlah }) => sum + (jumlah ?? 0), 0));
      }),
    );
  });
});

test('a desa without a BUMDes answers its rencana kerja with a reason, an LPPD has no such answer', () => {
  const none = { ...emptyDokumen, nihil: { alasan: 'Belum ada BUMDes' } };
  expect(rulesOf(none, { kind: 'bumdes-rencana-kerja' })).toEqual([]);
  expect(rulesOf(none, { kind: 'lppd' })).toEqual(['blocks dokumen-empty']);
});

test('a new document keeps who signs and the assets, not number, date and files', () => {
  const previous = anLppd({ aset: { tanah: { jumlah: 3, nilai: 7 } } });
  const { kepalaDesa, aset } = previous;
  expect(startFromLastYear(previous)).toEqual({ ...emptyDokumen, kepalaDesa, aset });
});

test('a document is listed by number, date and count of files', () => {
  const tanggal = '2027-03-12';
  expect(summarizeDokumen(anLppd())).toEqual({
    isNihil: false,
    nomor: '130/20/2027',
    tanggal,
    lampiranCount: 1,
  });
});

test('any content that the schema takes is checked without a throw', () => {
  const day = fc.option(
    fc
      .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  const desa = desaCodeSchema.parse('35.17.01.2001');
  const year = fc.option(fc.nat(9999));
  fc.assert(
    fc.property(
      fc.constantFrom(...dokumenKinds),
      day,
      day,
      year,
      (kind, tanggal, pelantikan, mulai) => {
        const content = anLppd({
          tanggal,
          tanggalPelantikan: pelantikan,
          periode: { mulai, selesai: 2030 },
          aset: { tanah: { jumlah: null, nilai: -1 }, odd: { jumlah: 1, nilai: null } },
        });
        const filedOn = tanggalSchema.parse('2027-03-20');
        const context = { desa, kind, tahun: 2026, filedOn, isLibur: () => false, related: [] };
        expect(() => dokumenRules.check(content, context)).not.toThrow();
      },
    ),
  );
});

test('an empty document fits the schema', () => {
  expect(dokumenRules.parse(dokumenRules.empty)).toEqual(emptyDokumen);
});
