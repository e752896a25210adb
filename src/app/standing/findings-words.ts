import type { Finding } from '../../domain/reports/report-rules.ts';

/** What a level means to the person who reads it. */
export const findingLevelNames: Readonly<Record<Finding['level'], string>> = {
  blocks: 'Harus diperbaiki',
  finding: 'Temuan',
  notice: 'Catatan',
};

export const findingCounts = {
  blocks: (count: number) => `${count} harus diperbaiki`,
  finding: (count: number) => `${count} temuan`,
  notice: (count: number) => `${count} catatan`,
  none: 'Tidak ada temuan',
} as const;

/** Of a report that says there is none this year, without saying why. */
export const nihilFindingText = 'Tulis alasannya, lalu kirim.';

/** Of a file that goes with the report and is not there; `names`: what the kind calls its files. */
export function absentLampiranText(
  names: Readonly<Record<string, string>>,
  jenis: string | number | undefined,
): string {
  return `${names[String(jenis)] ?? 'Berkas yang dipersyaratkan'} belum dilampirkan. Foto atau pilih berkasnya di Lampiran.`;
}

/** What a sentence asks of the person at the screen; a paper of the kecamatan speaks of the matter alone. */
const asksNext =
  /^(Foto|Pilih|Jelaskan|Periksa|Samakan|Perbaiki|Tulis|Isi|Segera|Tambahkan|Perbarui|Masukkan|Ubah|Pindahkan|Kurangi|Tempatkan|Cocokkan|Mulai|Siapkan|Rinci|Kosongkan)\b/;
const asksAside = /[:;] (periksa|tentukan)\b[^.]*(?=\.)/;

/** So many findings are told one by one under a point on paper, and so many letters of them. */
const MOST_ON_PAPER = 6;
const LONGEST_ON_PAPER = 850;

/** Findings as a paper tells them. */
export function saidOnPaper(sentences: readonly string[]): string {
  const said = [...new Set(sentences.map(onPaper))].filter((one) => one !== '');
  let most = Math.min(said.length, MOST_ON_PAPER);
  while (most > 1 && said.slice(0, most).join(' ').length > LONGEST_ON_PAPER) most -= 1;
  const told = said.slice(0, most).join(' ');
  const more = said.length - most;
  return more > 0 ? `${told} Terdapat ${more} temuan lain yang sejenis.` : told;
}

function onPaper(sentence: string): string {
  return sentence
    .split(/(?<=\.)\s+(?=[A-Z])/)
    .filter((one) => !asksNext.test(one))
    .map((one) => one.replace(asksAside, ''))
    .join(' ')
    .replace('belum dikenal aplikasi', 'perlu dicocokkan dengan Siskeudes');
}
