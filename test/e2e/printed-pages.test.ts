import { decodeQR } from 'qr/decode.js';
import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import { deskScreen } from '../support/a-chromium.ts';
import type { Device } from '../support/a-device.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import { printPage } from '../support/a-printed-page.ts';
import type { PrintedPage } from '../support/a-printed-page.ts';
import { openWire } from '../support/a-wire.ts';
import { budgetOf, filesByWire } from '../support/files-by-wire.ts';
import { busiestQuarter } from '../support/quarter-by-hand.ts';
import { verifikatorOn } from '../support/verifikator.ts';

/*
 * Paper is what the office hands on, so it is printed here as a person would: each page of a whole year is
 * printed by Chromium, drawn, and read back. `PRINTED_PAGES=folder` keeps the pictures.
 */

/** What the documents of the feed tell of the papers below. */
interface Doc {
  readonly kind: string;
  readonly id: string;
  readonly report?: string;
  readonly filing?: string;
  readonly outcome?: string;
  readonly sheet?: object;
  readonly receipt?: string | null;
  readonly contentHash?: string;
  readonly kepalaDesa?: string;
  readonly kunjungan?: string;
  readonly desa?: string;
  readonly times?: { readonly receivedAt: string | null };
  readonly receivedAt?: string | null;
  readonly content?: { readonly tanggal?: string };
}

const tahunIni = new Date().getFullYear();
/** A year the season knows nothing of, whenever it is played. */
const tahun = tahunIni + 3;
const remark = 'Melebihi Perbup tentang siltap, sesuaikan.';
/** News of the other side comes with the sync at the next opening. */
const news = { timeout: 40_000 };
/** A printer reaches no further than this. */
const EDGE_MM = 5;
const kop = ['PEMERINTAH KABUPATEN JOMBANG', 'KECAMATAN PERAK'] as const;
const letterhead = [...kop, '..........', 'Camat Perak', 'Bambang Setiawan', 'NIP 19'] as const;
/** Words of buttons, fields and menus that belong to the screen. */
const ofTheScreen =
  /Cetak( |$)(?!dan)|Menu utama|Isi sebelum mencetak|Bagikan|Simpan laporan|Unduh|Tulis ulang/;

let perak: Kecamatan;
let laptop: Device;
let docs: readonly Doc[];

beforeAll(async () => {
  perak = await openKecamatan(undefined, ['--demo', '--season']);
  laptop = await perak.device(deskScreen);
  await filesByWire(perak.url(), 'perak', budgetOf(tahun));
  await laptop.signsIn('verifikator');
  await evaluates();
  docs = (await (await openWire(perak.url(), 'verifikator')).reads()) as readonly Doc[]; // as they came
}, 180_000);
afterAll(() => perak.close());

/** The season's verdicts carry no sheet; a person's does. */
async function evaluates(): Promise<void> {
  const verifikator = verifikatorOn(laptop);
  await verifikator.checks('Perak', `APBDes ${tahun}`);
  await verifikator.remarks('Tunjangan Kepala Desa', remark);
  await verifikator.leavesNothingOpen();
  await verifikator.returns();
}

interface Paper {
  readonly name: string;
  readonly path: () => string;
  /** What stands there once it is whole on the screen. */
  readonly shows: (page: Page) => Promise<void>;
  readonly sheets: readonly [least: number, most: number];
  /** Its last sheet, which may be its only one, lies on its side. */
  readonly isLandscapeAtLast?: true;
  /** What must be on it, on whichever sheet. */
  readonly says: () => readonly string[];
}

const apbdes = (doc: Doc) => /\/apbdes\/\d{4}$/.test(doc.report ?? '');
const evaluated = () => find((doc) => doc.kind === 'verdict' && apbdes(doc) && !!doc.sheet);
const returned = () =>
  find(
    (doc) => doc.kind === 'verdict' && doc.outcome === 'dikembalikan' && !apbdes(doc) && !doc.sheet,
  );
const filedApbdes = () => find((doc) => doc.kind === 'filing' && apbdes(doc) && !!doc.receipt);
const filingOf = (verdict: Doc) =>
  find((doc) => doc.kind === 'filing' && doc.filing === verdict.filing);
const triwulan = () => busiestQuarter(docs, tahunIni);
const romanOf = (quarter: number) => must(['I', 'II', 'III', 'IV'][quarter - 1]);
const visit = () => find((doc) => doc.kind === 'kunjungan');
const shows = (text: string | RegExp) => async (page: Page) =>
  expect(page.getByText(text).first()).toBeVisible(news);

const papers: readonly Paper[] = [
  {
    name: 'papan',
    path: () => '/papan',
    shows: async (page) => expect(page.getByRole('rowheader')).toHaveCount(13 + 1, news),
    sheets: [1, 1],
    isLandscapeAtLast: true,
    says: () => ['Papan laporan desa Kecamatan Perak', 'Temuwulan', 'Perak', 'APBDes'],
  },
  {
    name: 'hasil-evaluasi',
    path: () => `/surat/hasil-evaluasi/${evaluated().filing}`,
    shows: shows('[nomor surat]'),
    sheets: [3, 3],
    says: () => [
      ...letterhead,
      'Hasil Evaluasi Rancangan Peraturan Desa',
      'Menimbang:',
      'KESATU:',
      must(filingOf(evaluated()).receipt),
      remark,
      'Inspektur Kabupaten Jombang',
      'Lampiran Keputusan Camat Perak',
    ],
  },
  {
    name: 'pengembalian',
    path: () => `/surat/pengembalian/${returned().filing}`,
    shows: shows('[nomor surat]'),
    sheets: [1, 1],
    says: () => [...letterhead, 'Pengembalian', must(filingOf(returned()).receipt)],
  },
  {
    name: 'pengingat',
    path: () => '/surat/pengingat/35.17.01.2005',
    shows: shows('[nomor surat]'),
    sheets: [1, 2],
    says: () => [...letterhead, 'Pengingat Penyampaian Laporan Desa', 'Kepala Desa Perak'],
  },
  {
    name: 'tanda-terima',
    path: () => `/tanda-terima/${filedApbdes().filing}`,
    shows: async (page) => expect(page.getByRole('img', { name: /^Kode QR/ })).toBeVisible(news),
    sheets: [1, 1],
    says: () => [...kop, must(filedApbdes().receipt), must(filedApbdes().kepalaDesa)],
  },
  {
    name: 'rekap',
    path: () => '/surat/rekap/semua',
    shows: shows('[nomor surat]'),
    sheets: [2, 2],
    isLandscapeAtLast: true,
    says: () => [...letterhead, 'Bupati Jombang', 'Tepat waktu', 'APBDes', 'Temuwulan'],
  },
  {
    name: 'dokumen-apbdes',
    path: () => `/dokumen/${filedApbdes().filing}`,
    shows: shows(/^Siltap|Penghasilan Tetap/),
    sheets: [2, 12],
    says: () => [must(filedApbdes().receipt), 'Pendapatan', 'Belanja', 'Pembiayaan'],
  },
  {
    name: 'kunjungan',
    path: () => `/kunjungan/${visit().kunjungan ?? visit().id.replace(/^.*\//, '')}`,
    shows: shows('Jantiganggong'),
    sheets: [1, 1],
    says: () => [...kop, 'Laporan Hasil Kunjungan Pembinaan', 'KJ-35.17.01-'],
  },
  {
    name: 'indikator',
    path: () => '/indikator',
    shows: shows('Renstra nomor 84'),
    sheets: [1, 8],
    says: () => [
      'Indikator Renstra Kecamatan Perak, tahun',
      'Renstra nomor 84',
      'Jumlah Laporan Pembinaan',
    ],
  },
  {
    name: 'indikator-rinci',
    path: () => '/indikator',
    shows: async (page) => {
      await page.getByRole('button').filter({ hasText: 'Renstra nomor 139' }).click(news);
      await expect(page.getByRole('img', { name: /^Grafik capaian/ })).toBeVisible();
    },
    sheets: [1, 3],
    says: () => ['Target dan capaian tiap tahun', '2025', '2030', 'Laporan di balik angka ini'],
  },
  {
    name: 'triwulan',
    path: () => '/triwulan',
    shows: async (page) => {
      const roman = romanOf(triwulan().quarter);
      await page.getByRole('button', { name: `Triwulan ${roman}`, exact: true }).click(news);
      await expect(page.getByLabel('Isi laporan')).toHaveValue(
        new RegExp(`TRIWULAN ${roman} TAHUN ${tahunIni}\\n`),
        news,
      );
    },
    sheets: [1, 1],
    says: () => {
      const { quarter, corrections, returned, accepted, visits, desaVisited } = triwulan();
      const { rekomendasi, rekomendasiDocuments } = triwulan();
      return [
        ...kop,
        `TRIWULAN ${romanOf(quarter)} TAHUN ${tahunIni}`,
        'A. Laporan desa yang masuk (tiap laporan dihitung sekali, saat pertama masuk)',
        `Pengajuan perbaikan: ${corrections} kali - Dikembalikan untuk diperbaiki: ${returned} kali`,
        `Diterima: ${accepted} laporan C. Pembinaan`,
        `Kunjungan: ${visits}, ke ${desaVisited} desa - Rekomendasi: ${rekomendasi} butir, dalam ${rekomendasiDocuments} surat`,
      ];
    },
  },
];

describe.each(papers)('$name, printed', (paper) => {
  let sheets: readonly PrintedPage[];
  beforeAll(async () => {
    await laptop.opens(paper.path());
    await paper.shows(laptop.page());
    sheets = await printPage(laptop.page(), paper.name);
  });

  test('is A4 the right way round, on as many sheets as it should be', () => {
    const [least, most] = paper.sheets;
    expect(sheets.length).toBeGreaterThanOrEqual(least);
    expect(sheets.length).toBeLessThanOrEqual(most);
    for (const sheet of sheets) {
      const isOnSide = paper.isLandscapeAtLast && sheet === sheets.at(-1);
      const [width, height] = isOnSide ? [297, 210] : [210, 297];
      expect(Math.abs(sheet.widthMm - width)).toBeLessThan(1);
      expect(Math.abs(sheet.heightMm - height)).toBeLessThan(1);
    }
  });

  test('says what it must, and nothing of the screen', () => {
    const text = sheets.map((sheet) => sheet.text).join(' ');
    for (const words of paper.says()) expect(text).toContain(words);
    expect(text).not.toMatch(ofTheScreen);
  });

  test('has ink on every sheet and none at the edge', () => {
    for (const { ink } of sheets) {
      expect(ink).not.toBeNull();
      for (const marginMm of Object.values(must(ink)))
        expect(marginMm).toBeGreaterThanOrEqual(EDGE_MM);
    }
  });
});

test('the quarter report counts what came of each kind, as counted by hand', async () => {
  const paper = must(papers.find(({ name }) => name === 'triwulan'));
  await laptop.opens(paper.path());
  await paper.shows(laptop.page());
  const [sheet] = await printPage(laptop.page(), paper.name);
  const list = /A\. Laporan desa yang masuk (.*?) B\. Pemeriksaan/.exec(must(sheet).text)?.[1];
  const counts = [...must(list).matchAll(/- [^:]+: (\d+) desa/g)].map(([, count]) => Number(count));
  expect(counts.toSorted((a, b) => a - b)).toEqual(triwulan().received);
});

test("a camera reads the receipt's code as its address and hash", async () => {
  const receipt = must(papers.find(({ name }) => name === 'tanda-terima'));
  await laptop.opens(receipt.path());
  await receipt.shows(laptop.page());
  const [sheet] = await printPage(laptop.page(), receipt.name);
  const { filing, contentHash } = filedApbdes();
  const { origin } = new URL(laptop.page().url());
  expect(decodeQR(must(sheet).picture)).toBe(`${origin}/tanda-terima/${filing}#${contentHash}`);
});

function find(is: (doc: Doc) => boolean): Doc {
  return must(docs.find(is), 'the season has such a document');
}
