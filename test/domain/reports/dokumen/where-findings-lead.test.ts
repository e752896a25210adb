import { describe, expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkDokumen } from '../../../../src/domain/reports/dokumen/checks.ts';
import type { DokumenKind } from '../../../../src/domain/reports/dokumen/definitions.ts';
import type { Finding } from '../../../../src/domain/reports/report-rules.ts';
import { aLampiran, anLppd } from '../../../support/a-dokumen.ts';

/* Each finding with its place and its words: without a place it leads nowhere when it is tapped. */
const day = (text: string) => tanggalSchema.parse(text);
const told = (findings: readonly Finding[]) =>
  findings.map(({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const);

describe('a document', () => {
  const found = (fields: Parameters<typeof anLppd>[0], kind: DokumenKind = 'lppd', tahun = 2026) =>
    told(checkDokumen(anLppd(fields), { kind, tahun, filedOn: day('2027-03-20') }));
  const files = (...jenis: string[]) =>
    Object.fromEntries(jenis.map((one) => [one, aLampiran(one)]));
  const rpjmdes = {
    tanggalPelantikan: '2027-01-10',
    tanggalMusdes: '2027-01-20',
    periode: { mulai: 2027, selesai: 2034 },
    lampiran: files('rpjmdes', 'berita-acara'),
  };

  test('leads to the field of its head that is empty', () => {
    expect(found({ nomor: ' ', tanggal: null, kepalaDesa: ' ' })).toEqual([
      ['finding', 'dokumen-nomor', 'nomor', {}],
      ['finding', 'dokumen-tanggal', 'tanggal', {}],
      ['notice', 'dokumen-kepala-desa', 'kepalaDesa', {}],
    ]);
  });

  test('blocks only where number, date, words and files are all missing', () => {
    const none = { nomor: ' ', tanggal: null, ringkasan: ' ', lampiran: {} };
    const blocked = ['blocks', 'dokumen-empty', 'nomor', {}];
    expect(found(none)).toEqual([blocked]);
    for (const one of [
      { nomor: '1' },
      { tanggal: '2027-03-12' },
      { ringkasan: 'x' },
      { lampiran: files('lppd') },
    ])
      expect(found({ ...none, ...one })).not.toContainEqual(blocked);
  });

  test('says how late it is, and when it is dated after the filing', () => {
    expect(found({ tanggal: '2027-04-02' })).toEqual([
      ['finding', 'dokumen-late', 'tanggal', { tanggal: '2027-04-02', latest: '2027-03-31' }],
      ['notice', 'dokumen-later', 'tanggal', { tanggal: '2027-04-02', filedOn: '2027-03-20' }],
    ]);
    expect(found({ tanggal: '2027-03-20' })).toEqual([]);
  });

  test('names the bidang of an LPPD that are missing', () => {
    const bidang = { pemerintahan: true, pembangunan: false, kemasyarakatan: true };
    expect(found({ bidang })).toEqual([
      ['finding', 'dokumen-bidang', 'bidang', { missing: 'pembangunan,pemberdayaan' }],
    ]);
  });

  test('of an RPJMDes leads to inauguration, Musdes and period', () => {
    expect(found(rpjmdes, 'rpjmdes')).toEqual([]);
    expect(found({ ...rpjmdes, tanggalPelantikan: null, tanggalMusdes: null }, 'rpjmdes')).toEqual([
      ['notice', 'dokumen-pelantikan', 'tanggalPelantikan', {}],
      ['notice', 'dokumen-musdes', 'tanggalMusdes', {}],
    ]);
    const periodOf = (mulai: number | null, selesai: number | null) =>
      found({ ...rpjmdes, periode: { mulai, selesai } }, 'rpjmdes');
    const missing = (field: string) => [['finding', 'dokumen-periode', `periode/${field}`, {}]];
    expect(periodOf(null, 2034)).toEqual(missing('mulai'));
    expect(periodOf(2027, null)).toEqual(missing('selesai'));
    expect(periodOf(null, null)).toEqual(missing('mulai'));
    expect(periodOf(2027, 2027)).toEqual([
      ['finding', 'dokumen-periode-turned', 'periode/selesai', { mulai: 2027, selesai: 2027 }],
    ]);
  });

  test('of the assets leads to each kategori that is not told', () => {
    const lampiran = files('buku-inventaris');
    const all = { jumlah: 0, nilai: 0 };
    const rest = Object.fromEntries(
      found({ lampiran }, 'laporan-aset').map(([, , where]) => [where.replace('aset/', ''), all]),
    );
    const [kategori = ''] = Object.keys(rest);
    const one = (aset: object) =>
      found({ lampiran, aset: { ...rest, [kategori]: aset } }, 'laporan-aset');
    const of = (level: string, rule: string) => [[level, rule, `aset/${kategori}`, { kategori }]];
    expect(one(all)).toEqual([]);
    expect(one({ jumlah: null, nilai: null })).toEqual(of('notice', 'dokumen-aset'));
    expect(one({ jumlah: 2, nilai: null })).toEqual(of('notice', 'dokumen-aset-nilai'));
    expect(one({ jumlah: 0, nilai: null })).toEqual([]);
    expect(one({ jumlah: null, nilai: 5 })).toEqual([]);
  });

  test.each([
    ['lppd', ['dokumen-bidang'], ['lppd']],
    ['bumdes-rencana-kerja', ['dokumen-musdes'], ['rencana-kerja', 'berita-acara']],
    [
      'rpjmdes',
      ['dokumen-pelantikan', 'dokumen-musdes', 'dokumen-periode'],
      ['rpjmdes', 'berita-acara'],
    ],
    ['laporan-aset', ['dokumen-aset'], ['buku-inventaris']],
  ] as const)(
    'of kind %s is asked for its own parts and files, and no other',
    (kind, asked, jenis) => {
      const bare = {
        tanggal: '2026-01-02',
        tanggalMusdes: null,
        tanggalPelantikan: null,
        periode: { mulai: null, selesai: null },
        bidang: {},
        aset: {},
        lampiran: {},
      };
      const all = found(bare, kind, 2027);
      const rules = new Set(all.map(([, rule]) => rule).filter((rule) => rule !== 'lampiran'));
      expect([...rules].toSorted()).toEqual([...asked].toSorted());
      const files = all.filter(([, rule]) => rule === 'lampiran');
      expect(files.map(([, , , values]) => values['jenis'])).toEqual(jenis);
    },
  );

  test('that says there is none is asked for the reason alone, where it may say so', () => {
    const nihil = { nihil: { alasan: ' ' } };
    expect(found(nihil, 'bumdes-rencana-kerja')).toEqual([
      ['blocks', 'nihil-alasan', 'nihil/alasan', {}],
    ]);
    expect(found({ nihil: { alasan: 'Tidak ada BUMDes' } }, 'bumdes-rencana-kerja')).toEqual([]);
    for (const kind of ['lppd', 'rpjmdes', 'laporan-aset'] as const)
      expect(found(nihil, kind).map(([, rule]) => rule)).not.toContain('nihil-alasan');
  });

  test('of a plan of BUMDes is late after the year before, an RPJMDes after three months', () => {
    const late = (fields: Parameters<typeof anLppd>[0], kind: DokumenKind) =>
      found(fields, kind, 2027).flatMap(([, rule, , values]) =>
        rule === 'dokumen-late' ? [values['latest']] : [],
      );
    expect(late({ tanggal: '2026-12-31' }, 'bumdes-rencana-kerja')).toEqual([]);
    expect(late({ tanggal: '2027-01-01' }, 'bumdes-rencana-kerja')).toEqual(['2026-12-31']);
    expect(late({ ...rpjmdes, tanggal: '2027-04-10' }, 'rpjmdes')).toEqual([]);
    expect(late({ ...rpjmdes, tanggal: '2027-04-11' }, 'rpjmdes')).toEqual(['2027-04-10']);
    expect(late({ tanggal: '2099-01-01' }, 'laporan-aset')).toEqual([]);
  });
});
