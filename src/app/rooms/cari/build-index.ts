import { isKnownReport } from '../../../domain/basics/ids.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import type { SuratDoc } from '../../../domain/surat/surat-head.ts';
import { docId } from '../../../domain/workflow/documents.ts';
import type { PhoneReads } from '../../store/phone.ts';
import { suratRows } from '../surat/surat-row.ts';
import { desaEntry, rekomendasiEntry, reportEntry, suratEntry } from './report-entry.ts';
import type { SearchEntry } from './search-entry.ts';

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  /** Reports whose inside has been read, of so many; what is not can be found by its title. */
  readonly read: number;
  readonly of: number;
}

/** Reports read at once: long enough to be quick, short enough for a key press in between. */
const reportsInChunk = 40;
/** How often the growing index is handed over: each time costs its whole length. */
const mostSteps = 20;

interface Titles {
  readonly kecamatan: KecamatanDoc | null;
  readonly reports: readonly ReportDoc[];
  readonly rekomendasi: readonly RekomendasiDoc[];
  readonly surat: readonly SuratDoc[];
}

/** What is found by its title; read anew, so is the index. */
export async function readTitles(read: Pick<PhoneReads, 'all' | 'one'>): Promise<Titles> {
  const [kecamatan, reports, rekomendasi, surat] = await Promise.all([
    read.one(docId.kecamatan, 'kecamatan'),
    read.all('report'),
    read.all('rekomendasi'),
    read.all('surat'),
  ]);
  return { kecamatan, reports, rekomendasi, surat };
}

/** The index as it grows: titles at once, then the inside of each report, chunk by chunk. */
export async function* buildIndex(
  read: Pick<PhoneReads, 'filings'>,
  { kecamatan, reports, rekomendasi, surat }: Titles,
): AsyncGenerator<SearchIndex> {
  const desaList = kecamatan?.desa ?? [];
  const names = new Map(desaList.map(({ code, name }) => [code as string, name]));
  const nameOf = (desa: string): string => names.get(desa) ?? desa;
  const others = [
    ...desaList.map(desaEntry),
    ...rekomendasi.map((one) => rekomendasiEntry(one, nameOf(one.desa))),
    ...suratRows(surat).map((row) => suratEntry(row, row.desa ? nameOf(row.desa) : '')),
  ];
  // The latest change first: what is looked for is mostly of this season.
  const filed = reports
    .filter(({ filing, report }) => filing !== null && isKnownReport(report))
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  const inside: (SearchEntry | null)[] = filed.map((doc) => reportEntry(doc, nameOf(doc.desa)));
  const now = (count: number): SearchIndex => ({
    entries: [...others, ...inside.filter((entry) => entry !== null)],
    read: count,
    of: filed.length,
  });
  const step = Math.max(reportsInChunk, Math.ceil(filed.length / mostSteps));
  let told = 0;
  yield now(0);
  for (let start = 0; start < filed.length; start += reportsInChunk) {
    const chunk = filed.slice(start, start + reportsInChunk);
    const filings = await Promise.all(chunk.map(({ report }) => read.filings(report)));
    for (const [index, doc] of chunk.entries())
      inside[start + index] = reportEntry(doc, nameOf(doc.desa), filings[index] ?? []);
    const count = Math.min(start + reportsInChunk, filed.length);
    if (count - told < step && count < filed.length) continue;
    told = count;
    yield now(count);
  }
}
