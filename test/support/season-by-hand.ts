import { must } from '../../src/domain/basics/must.ts';
import { type AddHk, type RawDoc, dayOf, isInTime, workingDays } from './renstra-by-hand.ts';

/*
 * What the board, the rekap, the profile, the reminders and the export say in numbers, counted a second time
 * from the filings, verdicts and files as they came down the feed, and by the law as `README` and the pages
 * print it. Nothing of src is used here. For a kecamatan that has set nothing of its own.
 */

/** The last day to send the report about a tahun; null = none in law. Kinds that are off are not here. */
const lastDays: Readonly<Record<string, (tahun: number, addHk: AddHk) => string | null>> = {
  apbdes: (tahun, addHk) => addHk(`${tahun - 1}-10-31`, 3),
  'apbdes-perubahan': () => null,
  'realisasi-semester-1': (tahun) => `${tahun}-07-14`,
  'lpj-realisasi': (tahun) => `${tahun + 1}-03-31`,
  rkpdes: (tahun) => `${tahun - 1}-09-30`,
  'rkpdes-perubahan': () => null,
  'du-rkpdes': (tahun) => `${tahun - 1}-12-31`,
  'musdes-rkpdes': (tahun) => `${tahun - 1}-06-30`,
  musrenbangdes: () => null,
  'bumdes-rencana-kerja': (tahun) => `${tahun - 1}-12-31`,
  'bumdes-semester-1': () => null,
  'bumdes-semester-2': () => null,
  'bumdes-tahunan': (tahun) => `${tahun + 1}-06-30`,
  lkd: () => null,
  lppd: (tahun) => `${tahun + 1}-03-31`,
  'laporan-aset': () => null,
};
export const kindsByHand = Object.keys(lastDays);

/** Evaluated by the kecamatan within 20 working days, and sent within 3 of the agreement with the BPD. */
const evaluated: readonly string[] = ['apbdes', 'apbdes-perubahan'];

export interface RawFiling extends RawDoc {
  readonly desa: string;
  readonly filing: string;
  readonly times: {
    readonly filedAt: string;
    readonly seenServerAt: string | null;
    readonly receivedAt: string;
  };
}

interface RawVerdict extends RawDoc {
  readonly filing: string;
  readonly remarks: readonly { readonly where: readonly string[] }[];
}

/** One report as its filings and verdicts tell it; oldest first. */
export interface HandReport {
  readonly desa: string;
  readonly kind: string;
  readonly tahun: number;
  readonly filings: readonly RawFiling[];
  readonly verdicts: readonly RawVerdict[];
  readonly filesMissing: number;
  readonly perdes: { readonly tanggal: string; readonly dikirim?: string | null } | null;
}

export interface HandSeason {
  readonly desaList: readonly string[];
  readonly reports: readonly HandReport[];
  readonly addHk: AddHk;
  readonly of: (desa: string, kind: string, tahun: number) => HandReport | null;
}

export function readSeason(docs: readonly RawDoc[]): HandSeason {
  const of = (kind: string) => docs.filter((doc) => doc.kind === kind);
  const desaOf = must(of('kecamatan')[0]).desa as readonly { readonly code: string }[]; // a list there alone
  const filings = Map.groupBy(of('filing') as readonly RawFiling[], ({ report }) => report);
  const verdicts = Map.groupBy(of('verdict') as readonly RawVerdict[], ({ report }) => report);
  const onServer = new Set(of('file').map(({ desa, sha256 }) => `${String(desa)} ${sha256}`));
  const perdes = new Map(of('report').map((doc) => [doc.report, doc.perdes ?? null]));
  const reports = [...filings].map(([report, all]): HandReport => {
    const filed = all.toSorted((a, b) => must(a.revision) - must(b.revision));
    const [desa = '', kind = '', tahun] = (report ?? '').split('/');
    const named = Object.values(filed.at(-1)?.content?.lampiran ?? {}).map(({ sha256 }) => sha256);
    return {
      desa,
      kind,
      tahun: Number(tahun),
      filings: filed,
      verdicts: (verdicts.get(report) ?? []).toSorted((a, b) =>
        String(a.receivedAt).localeCompare(String(b.receivedAt)),
      ),
      filesMissing: [...new Set(named)].filter((one) => !onServer.has(`${desa} ${one}`)).length,
      perdes: perdes.get(report) ?? null,
    };
  });
  const byKey = new Map(reports.map((one) => [`${one.desa} ${one.kind} ${one.tahun}`, one]));
  return {
    desaList: desaOf.map(({ code }) => code),
    reports,
    addHk: workingDays(of('hari-libur')[0]?.entries ?? []),
    of: (desa, kind, tahun) => byKey.get(`${desa} ${kind} ${tahun}`) ?? null,
  };
}

/** What the kecamatan said of the latest filing; null while it waits. */
export function answerTo({ filings, verdicts }: HandReport): string | null {
  const last = must(filings.at(-1)).filing;
  return verdicts.find(({ filing }) => filing === last)?.outcome ?? null;
}

export function isNihil({ filings }: HandReport): boolean {
  return Boolean(filings.at(-1)?.content?.nihil);
}

type HandOutcome = 'on-time' | 'late' | 'undated' | 'overdue' | 'not-due';

interface Owed {
  readonly desa: string;
  readonly kind: string;
  readonly tahun: number;
  readonly today: string;
}

/** By the first filing, in fair time; null days where there is no day. */
export function outcomeByHand(season: HandSeason, { desa, kind, tahun, today }: Owed) {
  const { addHk } = season;
  const found = season.of(desa, kind, tahun);
  const due = dueByHand(season, { desa, kind, tahun });
  const outcome = ((): HandOutcome => {
    if (!found) return due !== null && due < today ? 'overdue' : 'not-due';
    if (due === null) return 'undated';
    const { times } = must(found.filings[0]);
    return isInTime({ on: dayOf(times.receivedAt), times }, due, addHk) ? 'on-time' : 'late';
  })();
  const hari = {
    late: () => daysFrom(due, receivedOn(found)),
    overdue: () => daysFrom(due, today),
  };
  return { outcome, due, hari: outcome === 'late' || outcome === 'overdue' ? hari[outcome]() : 0 };
}

function dueByHand({ of, addHk }: HandSeason, { desa, kind, tahun }: Omit<Owed, 'today'>) {
  const inLaw = must(lastDays[kind], kind)(tahun, addHk);
  const first = of(desa, kind, tahun)?.filings[0]?.content;
  const agreedOn = first?.nihil ? null : first?.bpd?.tanggalSepakat;
  if (!agreedOn || !evaluated.includes(kind)) return inLaw;
  const sendBy = addHk(agreedOn, 3);
  return inLaw === null || sendBy < inLaw ? sendBy : inLaw;
}

function receivedOn(found: HandReport | null): string {
  return dayOf(found?.filings[0]?.times.receivedAt);
}

export function daysFrom(from: string | null, until: string): number {
  return (Date.parse(until) - Date.parse(from ?? until)) / 86_400_000;
}

/** The figures of a column, a row or all of them: those of the board and of the rekap. */
export function figuresByHand(season: HandSeason, owed: readonly Owed[]) {
  const all = owed.map((one) => ({
    report: season.of(one.desa, one.kind, one.tahun),
    ...outcomeByHand(season, one),
  }));
  const of = (wanted: HandOutcome) => all.filter(({ outcome }) => outcome === wanted).length;
  const filed = all.flatMap(({ report }) => report ?? []);
  const answered = (wanted: string) => filed.filter((one) => answerTo(one) === wanted).length;
  return {
    filed: filed.length,
    onTime: of('on-time'),
    late: of('late'),
    overdue: of('overdue'),
    notDue: of('not-due'),
    accepted: answered('diterima'),
    returned: answered('dikembalikan'),
    nihil: filed.filter(isNihil).length,
  };
}

/** What waits for the kecamatan's answer, and how many of those are past their 20 working days. */
export function clocksByHand(season: HandSeason, today: string) {
  const waiting = season.reports.filter((one) => answerTo(one) === null);
  const overdue = waiting
    .filter(({ kind }) => evaluated.includes(kind))
    .filter(({ filings }) => {
      const on = dayOf(must(filings.at(-1)).times.receivedAt);
      return season.addHk(on, 20) < today;
    });
  return { waiting: waiting.length, overdue: overdue.length };
}

/** Desa with recommendations that wait for their answer past the day, and the visits behind the two a year. */
export function pembinaanByHand(docs: readonly RawDoc[], season: HandSeason, today: string) {
  const of = (kind: string) => docs.filter((doc) => doc.kind === kind);
  const late = of('rekomendasi').filter(
    ({ due, steps }) => typeof due === 'string' && due < today && waitsForDesa(steps ?? []),
  );
  const tahun = today.slice(0, 4);
  const halves = [`${tahun}-06-30`, `${tahun}-12-31`];
  const behind = season.desaList.flatMap((desa) =>
    halves.filter((end, half) => {
      const isMade = of('kunjungan').some(({ desa: of, content }) => {
        const day = content?.tanggal ?? '';
        return of === desa && day.startsWith(tahun) && Number(Number(day.slice(5, 7)) > 6) === half;
      });
      return end < today && !isMade;
    }),
  );
  return { overdue: Map.groupBy(late, ({ desa }) => String(desa)), behind: behind.length };
}

/** Nothing was said after it was given, or the last word asks again. */
function waitsForDesa(steps: readonly { readonly kind: string }[]): boolean {
  const last = steps.at(-1)?.kind;
  return last === undefined || last === 'diminta-lagi';
}
