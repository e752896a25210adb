import { describe, expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import { checkAlasan } from '../../../../src/domain/reports/apbdes/checks/perubahan.ts';
import { checkBpd } from '../../../../src/domain/reports/apbdes/checks/bpd.ts';
import { checkCap } from '../../../../src/domain/reports/apbdes/checks/cap.ts';
import { checkIdentities } from '../../../../src/domain/reports/apbdes/checks/identities.ts';
import { checkLines } from '../../../../src/domain/reports/apbdes/checks/lines.ts';
import { checkOutput } from '../../../../src/domain/reports/apbdes/checks/output.ts';
import { checkBudgetInPlan, checkSilpa } from '../../../../src/domain/reports/across/apbdes.ts';
import { defaultApbdesCheckSettings } from '../../../../src/domain/reports/apbdes/checks/settings.ts';
import type { ApbdesContent } from '../../../../src/domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../../../src/domain/reports/apbdes/totals.ts';
import { aRealisasi } from '../../../support/a-realisasi.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import type { ApbdesLineOverrides } from '../../../support/an-apbdes-line.ts';
import { anRkpdes } from '../../../support/an-rkpdes.ts';

/*
 * A finding without its place leads nowhere when it is tapped, and one without its numbers says nothing.
 * Each is compared whole here.
 */
const day = (text: string) => tanggalSchema.parse(text);
const rupiah = (amount: number) => anApbdesLine({ anggaran: amount }).anggaran;

function withLines(lines: Readonly<Record<string, ApbdesLineOverrides>>): ApbdesContent {
  const made = Object.entries(lines).map(([id, line]) => [id, anApbdesLine(line)]);
  return anApbdes({ lines: Object.fromEntries(made) });
}

describe('the agreement with the BPD', () => {
  const context = {
    kind: 'apbdes',
    tahun: 2027,
    filedOn: day('2026-10-22'),
    isLibur: () => false,
    settings: defaultApbdesCheckSettings,
  } as const;
  const found = (bpd: Partial<ApbdesContent['bpd']>, filedOn = context.filedOn) =>
    checkBpd(anApbdes({ bpd: { ...anApbdes().bpd, ...bpd } }), { ...context, filedOn });
  const people = 'UU 6/2014 jo UU 3/2024 Ps 65(1)';

  test.for([
    [{ jumlahAnggota: null }, 'V3-count', 'jumlahAnggota', {}],
    [{ jumlahHadir: null }, 'V3-count', 'jumlahHadir', {}],
    [{ jumlahAnggota: null, jumlahHadir: null }, 'V3-count', 'jumlahAnggota', {}],
    [
      { jumlahAnggota: 5, jumlahHadir: 6 },
      'V3-present',
      'jumlahHadir',
      { members: 5, present: 6, needed: 4 },
    ],
    [
      { jumlahAnggota: 7, jumlahHadir: 4 },
      'V3-kuorum',
      'jumlahHadir',
      { members: 7, present: 4, needed: 5 },
    ],
  ] as const)('%j leads to %s', ([bpd, rule, field, values]) => {
    const where = ['bpd', field];
    expect(found(bpd)).toEqual([{ level: 'finding', rule, where, values, basis: people }]);
  });

  test('what was not written leads to its own field', () => {
    expect(found({ nomorBeritaAcara: ' ' })).toMatchObject([
      { rule: 'V3-berita-acara', where: ['bpd', 'nomorBeritaAcara'], values: {} },
    ]);
    expect(found({ tanggalSepakat: null })).toMatchObject([
      { rule: 'V3-tanggal', where: ['bpd', 'tanggalSepakat'], values: {} },
    ]);
  });

  test('a day too late leads to that day and says which was the last', () => {
    const agreedOn = day('2026-11-02');
    expect(found({ tanggalSepakat: agreedOn }, day('2026-11-10'))).toMatchObject([
      {
        rule: 'A1',
        where: ['bpd', 'tanggalSepakat'],
        values: { agreedOn, latest: '2026-10-31' },
      },
      {
        rule: 'V2',
        where: ['bpd', 'tanggalSepakat'],
        values: { agreedOn, latest: '2026-11-05', filedOn: '2026-11-10', workingDays: 3 },
      },
    ]);
  });
});

describe('lines', () => {
  test('each leads to its line and field, and says what stands there', () => {
    const found = checkLines(
      withLines({
        a: { rekening: '4.3.6.01', uraian: 'Bunga', anggaran: null },
        b: { rekening: '4.3.6.01', uraian: 'Bunga', anggaran: -5 },
        c: { rekening: '4.3', uraian: 'Lain', anggaran: 1 },
        d: { rekening: '4.9.9.99', uraian: 'Salah', anggaran: 1 },
        e: { rekening: '4.3.6.01', uraian: 'Bunga', fungsi: '1.1.01', anggaran: 1 },
        f: { rekening: '5.2.1.01', uraian: 'Alat', fungsi: null, anggaran: 1 },
        g: { rekening: '5.2.1.01', uraian: 'Alat', fungsi: '3.9.01', anggaran: 1 },
      }),
    );
    expect(found.map(({ rule, where, values }) => [rule, where, values])).toEqual([
      ['anggaran-missing', ['lines', 'a', 'anggaran'], { rekening: '4.3.6.01', uraian: 'Bunga' }],
      [
        'anggaran-negative',
        ['lines', 'b', 'anggaran'],
        { rekening: '4.3.6.01', uraian: 'Bunga', anggaran: -5 },
      ],
      ['V6-too-general', ['lines', 'c', 'rekening'], { rekening: '4.3', uraian: 'Lain' }],
      ['V6-rekening', ['lines', 'd', 'rekening'], { rekening: '4.9.9.99', uraian: 'Salah' }],
      [
        'V6-not-belanja',
        ['lines', 'e', 'fungsi'],
        { rekening: '4.3.6.01', uraian: 'Bunga', fungsi: '1.1.01' },
      ],
      [
        'V6-no-kegiatan',
        ['lines', 'f', 'fungsi'],
        { rekening: '5.2.1.01', uraian: 'Alat', fungsi: '' },
      ],
      [
        'V6-kegiatan',
        ['lines', 'g', 'fungsi'],
        { rekening: '5.2.1.01', uraian: 'Alat', fungsi: '3.9.01' },
      ],
    ]);
  });

  test('V11 leads to the first line of its kind, with the sum of all of them', () => {
    const lines = {
      other: { rekening: '6.1.1.01', anggaran: 9 },
      a: { rekening: '6.2.2.01', anggaran: 3 },
      b: { rekening: '6.2.2.02', anggaran: null },
      c: { rekening: '6.2.2.01', anggaran: 4 },
    };
    const found = checkLines({ ...withLines(lines), lampiran: {} });
    expect(found.filter(({ rule }) => rule === 'V11')).toMatchObject([
      { where: ['lines', 'a', 'rekening'], values: { rekening: '6.2.2', sum: 7 } },
    ]);
    const { lampiran: _lampiran, ...without } = withLines(lines);
    expect(checkLines(without).filter(({ rule }) => rule === 'V11')).toHaveLength(1);
  });
});

describe('sums', () => {
  const identities = (lines: Readonly<Record<string, ApbdesLineOverrides>>) => {
    const content = withLines(lines);
    return checkIdentities(content, computeTotals(content));
  };

  test('I7 counts what a source brings by pendapatan and penerimaan, and pays by belanja and pengeluaran', () => {
    const lines = {
      income: { rekening: '4.2.1.01', sumberDana: 'DDS', anggaran: 100 },
      left: { rekening: '6.1.1.01', sumberDana: 'DDS', anggaran: 20 },
      spent: { rekening: '5.2.1.01', fungsi: '1.1.04', sumberDana: 'DDS', anggaran: 90 },
      placed: { rekening: '6.2.2.01', sumberDana: 'DDS', anggaran: 31 },
    };
    expect(identities(lines).filter(({ rule }) => rule === 'I7')).toMatchObject([
      {
        level: 'notice',
        values: { sumberDana: 'DDS', available: 120, used: 121, short: 1 },
      },
    ]);
    const even = { ...lines, placed: { ...lines.placed, anggaran: 30 } };
    expect(identities(even)).toEqual([]);
  });

  test('I7 leaves out what names no source, and that is said by itself', () => {
    const found = identities({
      income: { rekening: '4.2.1.01', sumberDana: 'DDS', anggaran: 100 },
      spent: { rekening: '5.2.1.01', fungsi: '1.1.04', sumberDana: '', anggaran: 100 },
      nameless: { rekening: '4.3.6.01', sumberDana: '', anggaran: 0 },
    });
    expect(found.map(({ rule, where, values }) => [rule, where, values])).toEqual([
      ['sumber-dana', ['lines', 'spent', 'sumberDana'], { lineCount: 1 }],
    ]);
  });

  test('V10 says how much is capped, of what, and how much too much', () => {
    const content = withLines({
      siltap: { rekening: '5.1.1.01', fungsi: '1.1.01', anggaran: 301 },
      road: { rekening: '5.3.5.01', fungsi: '2.3.10', anggaran: 699 },
      blank: { rekening: '5.3.5.01', fungsi: null, anggaran: null },
      income: { rekening: '4.2.1.01', anggaran: 5000 },
    });
    expect(checkCap(content, defaultApbdesCheckSettings)).toMatchObject([
      { where: [], values: { capped: 301, belanja: 1000, percent: 30.1, limit: 30, excess: 1 } },
    ]);
    expect(checkCap(withLines({}), defaultApbdesCheckSettings)).toEqual([]);
  });

  test('V9 leads to the line of the SiLPA and says both figures', () => {
    const lpj = aRealisasi();
    const silpaOf = (kind: 'apbdes' | 'apbdes-perubahan', rekening: string) => {
      const content = withLines({
        income: { rekening: '4.2.1.01', anggaran: 1 },
        sisa: { rekening, anggaran: -7 },
      });
      return checkSilpa(content, { kind, tahun: 2027, lpj });
    };
    const [found] = silpaOf('apbdes', '6.1.1.01');
    const final = Number(found?.values['lpj']);
    expect(found).toMatchObject({
      level: 'notice',
      where: ['lines', 'sisa', 'anggaran'],
      values: { silpa: -7, tahunLpj: 2026, difference: -7 - final },
    });
    expect(silpaOf('apbdes-perubahan', '6.1.1.01')).toMatchObject([{ level: 'finding' }]);
    expect(silpaOf('apbdes', '6.1.10.1')).toMatchObject([{ where: [], values: { silpa: 0 } }]);
    const content = withLines({ sisa: { rekening: '6.1.1.01', anggaran: final } });
    expect(checkSilpa(content, { kind: 'apbdes', tahun: 2027, lpj })).toEqual([]);
    expect(checkSilpa(content, { kind: 'apbdes', tahun: 2027, lpj: null })).toEqual([]);
  });
});

describe('what goes along', () => {
  test('V1 leads to the files and names each that is missing', () => {
    const all = checkApbdes(anApbdes({ lampiran: {} }), { kind: 'apbdes', tahun: 2027 });
    const found = all.filter(({ rule }) => rule === 'V1');
    expect(found.length).toBeGreaterThan(0);
    for (const { where, values } of found) {
      expect(where).toEqual(['lampiran']);
      expect(values['jenis']).toMatch(/^[a-z]/);
    }
    expect(new Set(found.map(({ values }) => values['jenis'])).size).toBe(found.length);
  });

  test('V14 leads to the reasons, where none is said', () => {
    expect(checkAlasan(anApbdes({ alasanPerubahan: [] }))).toMatchObject([
      { rule: 'V14', where: ['alasanPerubahan'], values: {} },
    ]);
    const { alasanPerubahan: _alasan, ...unsaid } = anApbdes();
    expect(checkAlasan(unsaid)).toHaveLength(1);
    expect(checkAlasan(anApbdes({ alasanPerubahan: ['pergeseran'] }))).toEqual([]);
  });

  test('V13 takes the names of the annex for no specification, whole or in part', () => {
    const told = (uraian: string) => {
      const line = { rekening: '5.3.5.03', fungsi: '2.3.10', uraian, volume: '1', satuan: 'm' };
      return checkOutput(withLines({ a: line })).map(({ rule }) => rule);
    };
    const none = ['V13-spec'];
    expect(told('Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa')).toEqual(none);
    expect(told('pengerasan jalan desa')).toEqual(none);
    expect(told('modal bahan baku')).toEqual(none);
    expect(told(' ')).toEqual(none);
    expect(told('Pengerasan jalan desa RT 02')).toEqual([]);
  });

  test('V13 leads to the first line of the kegiatan and counts its lines', () => {
    const found = checkOutput(
      withLines({
        a: { rekening: '5.2.1.01', fungsi: '1.1.04', volume: '', satuan: '' },
        b: { rekening: '5.2.1.02', fungsi: '1.1.04', volume: '1', satuan: ' ' },
        c: { rekening: '5.2.1.01', fungsi: '1.1.06', volume: '1', satuan: 'paket' },
        d: { rekening: '4.2.1.01', fungsi: null, volume: '' },
      }),
    );
    expect(found.filter(({ rule }) => rule === 'V13')).toMatchObject([
      { where: ['lines', 'a', 'volume'], values: { kegiatan: '1.1.04', lineCount: 2 } },
    ]);
  });
});

describe('V5 the budget beside the RKPDes', () => {
  test('says nothing without one, and leads to the line of a kegiatan that is not in it', () => {
    expect(checkBudgetInPlan(anApbdes(), null)).toEqual([]);
    const rkpdes = anRkpdes();
    const within = checkBudgetInPlan(anApbdes(), rkpdes).length;
    const content = anApbdes();
    const extra = anApbdesLine({
      rekening: '5.2.1.01',
      fungsi: '4.7.90',
      anggaran: Number(rupiah(5)),
    });
    const found = checkBudgetInPlan({ ...content, lines: { ...content.lines, extra } }, rkpdes);
    expect(found.length).toBe(within + 1);
    expect(found.filter(({ rule, where }) => rule === 'V5' && where[1] === 'extra')).toMatchObject([
      { where: ['lines', 'extra', 'fungsi'], values: { fungsi: '4.7.90', apbdes: 5 } },
    ]);
  });
});
