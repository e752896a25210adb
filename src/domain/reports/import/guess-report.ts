import { cleanText } from '../../basics/clean-text.ts';
import { reportKey, type ReportId } from '../../basics/ids.ts';
import { reportKinds } from '../../basics/report-kinds.ts';

/**
 * Which of these reports a file is for, by its name and its first lines; null where that says nothing, or as
 * much of one kind as of another. Of several years the one that is named, else the first.
 */
export function guessReport(text: string, reports: readonly ReportId[]): ReportId | null {
  const words = ` ${asKindsAreNamed(text)} `;
  const years = new Set(words.match(/\b20\d\d\b/g)?.map(Number));
  const rated = reports
    .map((report) => ({ ...reportKey(report), report }))
    .filter(({ tahun }) => years.size === 0 || years.has(tahun))
    .map(({ report, kind }) => ({ report, kind, rate: rateOf(reportKinds[kind].name, words) }));
  // A single word of two is as good as none: `BUMDes` is said of three reports.
  const best = Math.max(1, ...rated.map(({ rate }) => rate));
  const found = rated.filter(({ rate }) => rate === best);
  const [first] = found;
  return first && found.every(({ kind }) => kind === first.kind) ? first.report : null;
}

/** Words of the kind's name that stand there; each that is missing takes half of one away. */
function rateOf(name: string, words: string): number {
  const asked = asKindsAreNamed(name).split(' ');
  const found = asked.filter((word) => words.includes(` ${word} `)).length;
  return found - (asked.length - found) / 2;
}

/** Lower case, one space between words, and what offices write in other ways as `report-kinds.ts` has it. */
function asKindsAreNamed(text: string): string {
  const plain = cleanText(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ');
  return sameWords.reduce((now, [written, named]) => now.replaceAll(written, named), plain).trim();
}

const sameWords: readonly (readonly [RegExp, string])[] = [
  [/\b(?:p apb ?des(?:a)?|papbdesa?|apb ?desa? p|pak)\b/g, 'perubahan apbdes'],
  [/\br?apb ?desa?\b|\banggaran pendapatan dan belanja desa\b/g, 'apbdes'],
  [/\brkp(?: ?desa?)?\b|\brencana kerja pemerintah desa\b/g, 'rkpdes'],
  [/\b(?:lra|laporan realisasi)\b/g, 'realisasi'],
  [/\b(?:lpj|pertanggungjawaban)(?: apbdes)?(?! realisasi)\b/g, 'lpj realisasi'],
  [/\brpjm ?desa\b/g, 'rpjmdes'],
  [/\bbum ?desa?\b/g, 'bumdes'],
  [/\bmusyawarah desa\b/g, 'musdes'],
  [/\bsem(?:ester)? ?(?:1|i|pertama)\b/g, 'semester i'],
  [/\bsem(?:ester)? ?(?:2|ii|kedua)\b/g, 'semester ii'],
  [/\bperub\b/g, 'perubahan'],
];
