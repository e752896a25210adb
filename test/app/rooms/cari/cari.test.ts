import { expect, test } from 'vitest';
import { findEntries } from '../../../../src/app/rooms/cari/find-entries.ts';
import { buildIndex, readTitles } from '../../../../src/app/rooms/cari/build-index.ts';
import type { SearchIndex } from '../../../../src/app/rooms/cari/build-index.ts';
import { aSearchEntry } from '../../../../src/app/rooms/cari/search-entry.ts';
import type { SearchEntry } from '../../../../src/app/rooms/cari/search-entry.ts';
import { wordsIn } from '../../../../src/app/rooms/cari/words-in.ts';
import { kecamatanPerak } from '../../../../src/domain/desa/kecamatan-perak.ts';
import { reportKindSchema } from '../../../../src/domain/basics/ids.ts';
import { docId } from '../../../../src/domain/workflow/documents.ts';
import { aHadirin, aMusyawarah } from '../../../support/a-musyawarah.ts';
import { aSuratDoc } from '../../../support/a-surat.ts';
import { aReportRecord } from '../../../support/a-report-record.ts';
import { readsOf } from '../../../support/reads-of.ts';

const records = [
  aReportRecord({
    kind: 'musrenbangdes',
    tahun: 2027,
    filedOn: '2026-06-15',
    content: aMusyawarah({ hadirin: { a: aHadirin({ nama: 'Sulastri Ningsih' }) } }),
  }),
  aReportRecord({ kind: 'rkpdes', tahun: 2027, filedOn: '2026-09-20' }),
];
const read = {
  ...readsOf([
    { ...kecamatanPerak, kind: 'kecamatan', id: docId.kecamatan },
    ...records.map(({ doc }) => doc),
    aSuratDoc({ nomor: '900/12/415.56/2026' }),
  ]),
  filings: async (report: string) =>
    records.find(({ doc }) => doc.report === report)?.filings ?? [],
};

async function steps(): Promise<readonly SearchIndex[]> {
  const all: SearchIndex[] = [];
  for await (const step of buildIndex(read, await readTitles(read))) all.push(step);
  return all;
}

async function search(query: string) {
  const index = (await steps()).at(-1);
  return findEntries(index?.entries ?? [], query).map(({ entry, word }) => [entry.title, word]);
}

test('finds titles at once, and the inside of reports as it is read', async () => {
  const [first, ...later] = await steps();
  expect(first).toMatchObject({ read: 0, of: 2 });
  expect(findEntries(first?.entries ?? [], 'rkpdes sembung')).toHaveLength(1);
  expect(findEntries(first?.entries ?? [], 'sulastri')).toEqual([]);
  expect(later.at(-1)).toMatchObject({ read: 2, of: 2 });
});

test('finds a desa, a document, a receipt and who was at a meeting, and says by what', async () => {
  expect(await search('semb')).toEqual([
    ['Desa Sembung', null],
    ['Musrenbangdes 2027 Sembung', null],
    ['RKPDes 2027 Sembung', null],
    ['900/12/415.56/2026 Pengingat Penyampaian Laporan Desa', null],
  ]);
  expect(await search('SULASTRI')).toEqual([['Musrenbangdes 2027 Sembung', 'Sulastri Ningsih']]);
  const receipt = 'TT-35.17.01-2026-000123';
  expect((await search(receipt.toLowerCase())).map(([, word]) => word)).toEqual([receipt, receipt]);
  expect(await search('sulastri rkpdes')).toEqual([]);
  expect(await search('  ')).toEqual([]);
});

test('takes names and numbers out of any content, and no signature, amount or remark', () => {
  expect(
    wordsIn({
      perdes: { nomor: '5 Tahun 2026', tanggal: '2026-09-01' },
      hadirin: { a: { nama: 'Budi', tandaTangan: { nama: 'M0 0' }, jabatan: 'RT' } },
      catatan: 'rahasia',
      lines: { x: { uraian: 'Jalan', anggaran: 5 } },
    }),
  ).toEqual(['5 Tahun 2026', 'Budi']);
});

test('finds one report among those of 302 desa x 16 kinds x 5 years', () => {
  const kinds = reportKindSchema.options.slice(0, 16);
  const names = Array.from({ length: 30 }, (_, n) => `Peserta ${n} Kusumawardhani`);
  const entries: SearchEntry[] = [];
  for (let desa = 0; desa < 302; desa++)
    for (const kind of kinds)
      for (let tahun = 2026; tahun < 2031; tahun++)
        entries.push(
          aSearchEntry({
            kind: 'laporan',
            title: `${kind} ${tahun} Desa ${desa}`,
            detail: 'Diterima',
            href: '/',
            words: [`TT-35.17.01-${tahun}-${entries.length}`, ...names],
          }),
        );
  expect(entries).toHaveLength(24_160);
  const found = ['tt-35.17.01-2030-24159', 'kusumawardhani 29 lkd', 'xyz desa', 'tidakada'].map(
    (query) => findEntries(entries, query).length,
  );
  expect(found).toEqual([1, 50, 0, 0]);
});

test('finds a letter by its number, its subject and who signed it', async () => {
  for (const query of ['900/12', 'pengingat penyampaian', 'hartono'])
    expect((await search(query)).map(([title]) => title)).toEqual([
      '900/12/415.56/2026 Pengingat Penyampaian Laporan Desa',
    ]);
});
