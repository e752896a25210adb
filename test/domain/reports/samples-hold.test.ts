import { describe, expect, test } from 'vitest';
import type { ReportKind } from '../../../src/domain/basics/report-kinds.ts';
import { apbdesContentSchema } from '../../../src/domain/reports/apbdes/schema.ts';
import { computeTotals } from '../../../src/domain/reports/apbdes/totals.ts';
import { bumdesContentSchema } from '../../../src/domain/reports/bumdes/schema.ts';
import {
  bidangLppd,
  dokumenContentSchema,
  kategoriAset,
} from '../../../src/domain/reports/dokumen/schema.ts';
import { duRkpdesContentSchema } from '../../../src/domain/reports/du-rkpdes/schema.ts';
import { enamJenis } from '../../../src/domain/reports/kode/enam-jenis.ts';
import { lkdContentSchema } from '../../../src/domain/reports/lkd/schema.ts';
import { countMusyawarah } from '../../../src/domain/reports/musyawarah/people.ts';
import { musyawarahContentSchema } from '../../../src/domain/reports/musyawarah/schema.ts';
import { realisasiContentSchema } from '../../../src/domain/reports/realisasi/schema.ts';
import { computeRealisasiTotals } from '../../../src/domain/reports/realisasi/totals.ts';
import { rkpdesContentSchema } from '../../../src/domain/reports/rkpdes/schema.ts';
import { computeRkpdesTotals } from '../../../src/domain/reports/rkpdes/schema.ts';
import { demoReport, everyDesa as all, sampleInput } from '../../support/demo-reports.ts';

/* What stands in the reports of the demo, desa by desa. */
describe('budgets', () => {
  const budgets = all.map((index) =>
    apbdesContentSchema.parse(demoReport('apbdes', index).content),
  );

  test('are balanced, from 0.7 to 1.4 of the sample, agreed the day before or long before', () => {
    expect(budgets.map((one) => computeTotals(one).pendapatan / 182_800_000)).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 7, 8, 9, 10, 11,
    ]);
    for (const [index, one] of budgets.entries()) {
      expect(computeTotals(one).silpa).toBe(0);
      expect(one.bpd).toEqual({
        tanggalSepakat: index === 4 || index === 10 ? '2026-10-11' : '2026-10-19',
        nomorBeritaAcara: '140/12/BPD/2026',
        jumlahAnggota: 7,
        jumlahHadir: 6,
      });
      expect(Object.values(one.lines).map(({ sebelum }) => sebelum)).toEqual(
        Object.values(one.lines).map(() => null),
      );
    }
  });

  test('come back at one line, which is then put in other words', () => {
    const { content, remark, corrected } = demoReport('apbdes');
    expect(remark.where).toEqual(['lines', 'atk']);
    const [before, after] = [content, corrected].map((one) => apbdesContentSchema.parse(one));
    const atk = { ...before?.lines['atk'], uraian: after?.lines['atk']?.uraian };
    expect(after).toEqual({ ...before, lines: { ...before?.lines, atk } });
    expect(after?.lines['atk']?.uraian).toMatch(/12 bulan$/);
  });

  test('change by 15 million between two kegiatan; every fourth desa changes nothing', () => {
    const changes = all.map((index) => {
      const { content } = demoReport('apbdes-perubahan', index);
      const { lines, nihil, alasanPerubahan } = apbdesContentSchema.parse(content);
      const differing = Object.entries(lines).flatMap(([id, { anggaran, sebelum }]) =>
        anggaran === sebelum ? [] : [[id, (anggaran ?? 0) - (sebelum ?? 0)]],
      );
      return nihil ? 'none' : [differing, alasanPerubahan];
    });
    const shifted = [
      [
        ['posyandu', 15_000_000],
        ['jalan-dds', -15_000_000],
      ],
      ['pergeseran'],
    ];
    expect(changes).toEqual(all.map((index) => (index % 4 === 2 ? 'none' : shifted)));
  });
});

test('a realisasi is 46, 94 and 96 percent of its budget, the LPJ with its cash, Perdes and Musdes', () => {
  const of = (kind: ReportKind) => realisasiContentSchema.parse(demoReport(kind, 3).content);
  const percent = (kind: ReportKind) => {
    const { anggaran, realisasi: real } = computeRealisasiTotals(of(kind));
    return Math.round((real.belanja * 100) / anggaran.belanja);
  };
  expect(percent('realisasi-semester-1')).toBe(46);
  expect(percent('realisasi-semester-2')).toBe(94);
  expect(percent('lpj-realisasi')).toBe(96);
  const { kas, perdes, musdes, noProgramLain } = of('lpj-realisasi');
  const { silpa } = computeRealisasiTotals(of('lpj-realisasi')).realisasi;
  expect(kas).toEqual({ bank: silpa, tunai: 0, pajakTerutang: 0 });
  expect([perdes, musdes, noProgramLain]).toEqual([
    { nomor: '02/2027', tanggal: '2027-03-07' },
    { tanggal: '2027-03-07' },
    true,
  ]);
  expect(of('realisasi-semester-1').perdes.tanggal).toBeNull();
});

test('a plan has each kegiatan of the budget at its cost, and changes nothing in the year', () => {
  const plan = rkpdesContentSchema.parse(demoReport('rkpdes', 3).content);
  const budget = apbdesContentSchema.parse(demoReport('apbdes', 3).content);
  expect(computeRkpdesTotals(plan).total).toBe(computeTotals(budget).belanja);
  expect(plan.kegiatan['k-2-3-10']).toMatchObject({
    fungsi: '2.3.10',
    biaya: { DDS: 350_000_000, PBK: 150_000_000 },
    mulai: 1,
    selesai: 12,
  });
  expect(plan.tahapan).toEqual({
    tanggalMusdes: '2026-06-15',
    tanggalMusrenbangdes: '2026-08-30',
    nomorPerdes: '05/2026',
    tanggalPerdes: '2026-09-19',
  });
  const { nihil } = rkpdesContentSchema.parse(demoReport('rkpdes-perubahan').content);
  expect(nihil?.alasan).toBe('Tidak ada perubahan.');
});

test('three proposals go upward, in their order', () => {
  const { usulan, tanggalMusrenbangdes } = duRkpdesContentSchema.parse(
    demoReport('du-rkpdes').content,
  );
  expect(
    Object.entries(usulan).map(([id, { urutan, perkiraan, opd }]) => [id, urutan, perkiraan, opd]),
  ).toEqual([
    ['u-1', 1, 850_000_000, 'Dinas PUPR'],
    ['u-2', 2, 320_000_000, 'Dinas Pertanian'],
    ['u-3', 3, 180_000_000, 'Dinas Kesehatan'],
  ]);
  expect(tanggalMusrenbangdes).toBe('2026-12-05');
});

test('twelve come to a meeting; in every third desa one lembaga stays away', () => {
  const counts = all.map((index) => {
    const content = musyawarahContentSchema.parse(demoReport('musrenbangdes', index).content);
    const { orang, perLkd } = countMusyawarah(content);
    return [
      orang,
      Object.entries(perLkd).flatMap(([jenis, count]) => (count === 0 ? [jenis] : [])),
    ];
  });
  expect(counts).toEqual(
    all.map((index) => (index % 3 === 0 ? [11, [enamJenis[index % 6]]] : [12, []])),
  );
  const { acara, hadirin } = musyawarahContentSchema.parse(demoReport('musrenbangdes', 4).content);
  expect(acara).toMatchObject({
    tanggal: '2026-09-08',
    tempat: `Balai Desa ${sampleInput('musrenbangdes', 4).desa.name}`,
    nomorBeritaAcara: '141/07/2026',
    jumlahUndangan: 15,
  });
  expect(Object.keys(hadirin)).toEqual(Array.from({ length: 12 }, (_, at) => `h-${at + 1}`));
  expect(hadirin['h-5']).toMatchObject({ nama: 'Ponimin', unsur: 'masyarakat', lembaga: 'rt' });
  expect(hadirin['h-12']).toMatchObject({ nama: 'Tumini', jenisKelamin: 'P', lembaga: null });
});

test('one desa has no BUMDes, one BUMDes has no revenue, and they stand at two stages', () => {
  const found = all.map((index) =>
    bumdesContentSchema.parse(demoReport('bumdes-tahunan', index).content),
  );
  expect(found.flatMap(({ nihil }, index) => (nihil ? [index] : []))).toEqual([11]);
  const run = found.filter(({ nihil }) => !nihil);
  expect(
    run.map(({ laporan: { omzet, biaya, aset, aktif } }) => [omzet, biaya, aset, aktif]),
  ).toEqual(
    all
      .filter((index) => index !== 11)
      .map((index) => {
        const omzet = index === 7 ? 0 : 40_000_000 + 9_500_000 * index;
        return [omzet, omzet * 0.8, 120_000_000 + 4_000_000 * index, index !== 7];
      }),
  );
  expect(found.flatMap(({ laporan }, index) => (laporan.alasan ? [index] : []))).toEqual([7]);
  expect(found.flatMap(({ unit }, index) => (unit['u-1']?.aktif === false ? [index] : []))).toEqual(
    [7],
  );
  expect(found.map(({ profil }) => profil.tahap).slice(0, 4)).toEqual([
    'nama-disetujui',
    'berbadan-hukum',
    'berbadan-hukum',
    'nama-disetujui',
  ]);
  expect(found[0]?.pertanggungjawaban).toMatchObject({
    tanggalMusdes: '2027-05-10',
    tanggalAudit: '2027-05-10',
  });
  expect(found[0]?.organ['o-2']?.mulai).toBe('2024-03-01');
});

test('the six lembaga are there; in every fourth desa the Karang Taruna sleeps', () => {
  for (const index of all) {
    const { lembaga } = lkdContentSchema.parse(demoReport('lkd', index).content);
    expect(Object.keys(lembaga)).toEqual(enamJenis);
    const asleep = Object.values(lembaga).filter(({ aktif }) => !aktif);
    const idle = Object.values(lembaga).filter(
      ({ kegiatan }) => Object.keys(kegiatan).length === 0,
    );
    const expected = index % 4 === 0 ? ['karang-taruna'] : [];
    expect([asleep, idle].map((some) => some.map(({ jenis }) => jenis))).toEqual([
      expected,
      expected,
    ]);
    expect(lembaga['rt']?.sk).toEqual({ nomor: `188/${index + 1}/2025`, tanggal: '2025-02-01' });
  }
});

test('a document has its number, its day, every bidang and every kind of asset', () => {
  const { nomor, tanggal, ringkasan, bidang, aset } = dokumenContentSchema.parse(
    demoReport('laporan-aset').content,
  );
  expect([nomor, tanggal, ringkasan]).toEqual([
    '140/21/2027',
    '2027-01-10',
    'Disusun untuk tahun 2026.',
  ]);
  expect(Object.entries(bidang)).toEqual(bidangLppd.map((one) => [one, true]));
  expect(Object.entries(aset)).toEqual(
    kategoriAset.map((kategori, at) => [
      kategori,
      expect.objectContaining({ jumlah: 4 + at, nilai: 150_000_000 * (at + 1) }),
    ]),
  );
});
