import { reportKey } from '../../../domain/basics/ids.ts';
import type { FilingDoc, ReportDoc } from '../../../domain/standing/report-doc.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { paths } from '../../paths.ts';
import { dotted } from '../../kit/dotted.ts';
import { suratPath, type SuratRow } from '../surat/surat-row.ts';
import { reportTitle, stateNames } from '../../standing/words.ts';
import { placeText } from '../../office/words.ts';
import { aSearchEntry, type SearchEntry } from './search-entry.ts';
import { wordsIn } from './words-in.ts';

/** A report with its numbers and names; with its filings also receipts and who was there. */
export function reportEntry(
  doc: ReportDoc,
  desaName: string,
  filings: readonly FilingDoc[] = [],
): SearchEntry | null {
  if (doc.filing === null) return null;
  const { kind, tahun } = reportKey(doc.report);
  const latest = filings.find(({ filing }) => filing === doc.filing);
  const words = [
    ...filings.flatMap(({ receipt }) => receipt ?? []),
    ...(doc.perdes ? [doc.perdes.nomor, doc.perdes.nomorPerkades] : []),
    ...(latest ? [latest.kepalaDesa, latest.filedBy.nama, ...wordsIn(latest.content)] : []),
  ].filter((word) => word !== '');
  return aSearchEntry({
    kind: 'laporan',
    title: `${reportTitle(kind, tahun)} ${desaName}`,
    detail: stateNames[doc.state],
    href: paths.periksa(doc.filing),
    words: [...new Set(words)],
  });
}

export function desaEntry(desa: { readonly code: string; readonly name: string }): SearchEntry {
  return aSearchEntry({
    kind: 'desa',
    title: placeText.desa(desa.name),
    detail: desa.code,
    href: paths.profil(desa.code),
    words: [],
  });
}

export function rekomendasiEntry(
  { nomor, text, source, givenBy, desa }: RekomendasiDoc,
  desaName: string,
): SearchEntry {
  return aSearchEntry({
    kind: 'rekomendasi',
    title: text,
    detail: dotted(nomor, desaName),
    href: `${paths.profil(desa)}#rekomendasi`,
    words: [source.tentang, givenBy.nama].filter((word) => word !== ''),
  });
}

export function suratEntry(row: SuratRow, desaName: string): SearchEntry {
  const { nomor, perihal, tanggal, by, penandatangan } = row;
  return aSearchEntry({
    kind: 'surat',
    title: `${nomor} ${perihal}`,
    detail: [formatTanggal(tanggal), desaName].filter(Boolean).join(' · '),
    href: suratPath(row),
    words: [by.nama, penandatangan.nama].filter((word) => word !== ''),
  });
}
