import { must } from '../../src/domain/basics/must.ts';
import { type RawDoc, dayOf } from './renstra-by-hand.ts';
import { type HandReport, type HandSeason, answerTo, isNihil } from './season-by-hand.ts';
import { daysFrom, kindsByHand, outcomeByHand } from './season-by-hand.ts';

/* The profile of a desa and what it is reminded of, counted a second time; nothing of src is used here. */

/** Years in which its reports were due, the latest first, since the server first had one; five at most. */
export function timelinessByHand(season: HandSeason, desa: string, today: string) {
  const own = ownOf(season, desa);
  const since = own.map(firstDay).toSorted()[0] ?? today;
  const thisYear = Number(today.slice(0, 4));
  const years = [0, 1, 2, 3, 4].map((back) => thisYear - back);
  const due = kindsByHand.flatMap((kind) =>
    Array.from({ length: 9 }, (_, index) => thisYear + 2 - index).map((tahun) =>
      outcomeByHand(season, { desa, kind, tahun, today }),
    ),
  );
  return years
    .filter((tahun) => tahun >= Number(since.slice(0, 4)))
    .map((tahun) => {
      const ofYear = due.filter((one) => one.due?.startsWith(`${tahun}-`));
      const of = (wanted: string) => ofYear.filter(({ outcome }) => outcome === wanted);
      const missing = of('overdue').filter((one) => must(one.due) >= since).length;
      return { tahun, onTime: of('on-time').length, late: of('late').length, missing };
    });
}

function ownOf({ reports }: HandSeason, desa: string): readonly HandReport[] {
  return reports.filter((one) => one.desa === desa);
}

function firstDay({ filings }: HandReport): string {
  return dayOf(must(filings[0]).times.receivedAt);
}

/** Accepted at the first filing, of those answered at all; and how often it came back for which place. */
export function returnsByHand(season: HandSeason, desa: string) {
  const own = ownOf(season, desa);
  const answered = own.flatMap(({ verdicts }) => verdicts[0] ?? []);
  const back = own.flatMap(({ kind, verdicts }) =>
    verdicts
      .filter(({ outcome }) => outcome === 'dikembalikan')
      .flatMap(({ remarks }) => [...new Set(remarks.map(({ where }) => where[0] ?? ''))])
      .map((place) => `${kind} ${place}`),
  );
  const causes = [...Map.groupBy(back, (cause) => cause)].map(([cause, { length }]) => [
    cause,
    length,
  ]);
  const right = answered.filter(({ outcome }) => outcome === 'diterima').length;
  return { firstTimeRight: { right, decided: answered.length }, causes };
}

/** Belanja spent of its budget, in percent, by the latest report of the year's money. */
export function spendingByHand(season: HandSeason, desa: string): number | null {
  const kinds = ['realisasi-semester-1', 'realisasi-semester-2', 'lpj-realisasi'];
  const [newest] = ownOf(season, desa)
    .filter(({ kind }) => kinds.includes(kind))
    .toSorted((a, b) => b.tahun - a.tahun || kinds.indexOf(b.kind) - kinds.indexOf(a.kind));
  const lines = Object.values(newest?.filings.at(-1)?.content?.lines ?? {});
  const belanja = lines.filter(({ rekening }) => rekening?.startsWith('5'));
  const sum = (name: 'anggaran' | 'realisasi') =>
    belanja.reduce((all, line) => all + (line[name] ?? 0), 0);
  return sum('anggaran') === 0 ? null : (sum('realisasi') / sum('anggaran')) * 100;
}

/** Lembaga of the latest list, and how many of them are active on the day. */
export function lkdByHand(season: HandSeason, desa: string, today: string) {
  const [newest] = ownOf(season, desa)
    .filter(({ kind }) => kind === 'lkd')
    .toSorted((a, b) => b.tahun - a.tahun);
  if (!newest) return null;
  const all = Object.values(newest.filings.at(-1)?.content?.lembaga ?? {});
  const active = all.filter(({ sk, mulai, kegiatan }) => {
    const end = mulai && `${Number(mulai.slice(0, 4)) + 5}${mulai.slice(4)}`;
    const isInTerm = mulai !== null && mulai <= today && today < String(end);
    return sk.nomor.trim() !== '' && isInTerm && Object.keys(kegiatan).length > 0;
  });
  return { lembagaCount: all.length, aktifCount: active.length };
}

/** The day and month from which each report shows, by the year it is about. */
const opens: Readonly<Record<string, (tahun: number) => string>> = {
  apbdes: (tahun) => `${tahun - 1}-07-01`,
  'apbdes-perubahan': (tahun) => `${tahun}-01-01`,
  'realisasi-semester-1': (tahun) => `${tahun}-06-01`,
  'lpj-realisasi': (tahun) => `${tahun + 1}-01-01`,
  rkpdes: (tahun) => `${tahun - 1}-07-01`,
  'rkpdes-perubahan': (tahun) => `${tahun}-01-01`,
  'du-rkpdes': (tahun) => `${tahun - 1}-07-01`,
  'musdes-rkpdes': (tahun) => `${tahun - 1}-04-01`,
  musrenbangdes: (tahun) => `${tahun - 1}-07-01`,
  'bumdes-rencana-kerja': (tahun) => `${tahun - 1}-10-01`,
  'bumdes-semester-1': (tahun) => `${tahun}-07-01`,
  'bumdes-semester-2': (tahun) => `${tahun + 1}-01-01`,
  'bumdes-tahunan': (tahun) => `${tahun + 1}-01-01`,
  lkd: (tahun) => `${tahun}-01-01`,
  lppd: (tahun) => `${tahun + 1}-01-01`,
  'laporan-aset': (tahun) => `${tahun + 1}-01-01`,
};

/** How many letters of reminder say of each thing, looking 14 days ahead. */
export function remindersByHand(season: HandSeason, desa: string, today: string) {
  const counts = { file: 0, correct: 0, perdes: 0 };
  for (const kind of kindsByHand)
    for (const tahun of shownTahun(season, { desa, kind, today })) {
      const report = season.of(desa, kind, tahun);
      const { due } = outcomeByHand(season, { desa, kind, tahun, today });
      if (report && answerTo(report) === 'dikembalikan') counts.correct += 1;
      if (!report && due !== null && daysFrom(today, due) <= 14) counts.file += 1;
      if (report && isPerdesOpen(season, report, today)) counts.perdes += 1;
    }
  return counts;
}

/** The latest that is open, or due within 30 days; the one before it as long as it is not due. */
function shownTahun(season: HandSeason, owed: { desa: string; kind: string; today: string }) {
  const { kind, today } = owed;
  const thisYear = Number(today.slice(0, 4));
  const dueOf = (tahun: number) => outcomeByHand(season, { ...owed, desa: '', tahun }).due;
  const isOpen = (tahun: number) => {
    const due = dueOf(tahun);
    return must(opens[kind])(tahun) <= today || (due !== null && daysFrom(today, due) <= 30);
  };
  const latest = must([2, 1, 0, -1, -2].map((n) => thisYear + n).find(isOpen));
  return (dueOf(latest - 1) ?? '') >= today ? [latest - 1, latest] : [latest];
}

/** Accepted and not set, where the law has a day for it (the APBDes by 31 December), or set and not sent. */
function isPerdesOpen({ addHk }: HandSeason, report: HandReport, today: string): boolean {
  if (answerTo(report) !== 'diterima' || isNihil(report)) return false;
  const { kind, tahun, perdes } = report;
  if (perdes) return perdes.dikirim === null && daysFrom(today, addHk(perdes.tanggal, 7)) <= 14;
  return kind === 'apbdes' && daysFrom(today, `${tahun - 1}-12-31`) <= 14;
}

/** Open recommendations of a desa. */
export function openRekomendasiByHand(docs: readonly RawDoc[], desa: string) {
  const own = docs.filter((doc) => doc.kind === 'rekomendasi' && doc.desa === desa);
  const last = own.map(({ steps }) => steps?.at(-1)?.kind ?? 'given');
  return {
    notClosed: last.filter((kind) => kind !== 'selesai').length,
    toAnswer: last.filter((kind) => kind === 'given' || kind === 'diminta-lagi').length,
  };
}
