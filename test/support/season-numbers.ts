import { rekapBoardOf, rekapOf } from '../../src/app/rooms/surat/rekap.ts';
import { countOverdue } from '../../src/app/rooms/papan/count-overdue.ts';
import { type Board, boardOf, totalOf } from '../../src/app/standing/board.ts';
import { evaluationQueue } from '../../src/app/standing/evaluation-queue.ts';
import { clockAlarms } from '../../src/app/standing/clock-alarms.ts';
import { exportInput } from '../../src/app/rooms/ekspor/export-input.ts';
import { hariLiburSeed } from '../../src/domain/basics/hari-libur-seed.ts';
import type { DesaCode } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import { createIsLibur, tanggalInWib, tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import { computeIndicators } from '../../src/domain/indicators/compute-indicators.ts';
import { defaultIndicatorOptions } from '../../src/domain/indicators/indicator.ts';
import { type Records, toRecords } from '../../src/domain/indicators/record.ts';
import { quarterFacts, quarters } from '../../src/domain/indicators/triwulan.ts';
import { planOf } from '../../src/domain/kunjungan/rencana.ts';
import { calendarOf } from '../../src/domain/obligations/obligations.ts';
import { profileOf } from '../../src/domain/profile/profile-of.ts';
import { remindersOf } from '../../src/domain/reminders/reminders.ts';
import { fileName } from '../../src/domain/standing/missing-files.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import { countQuarter } from './quarter-by-hand.ts';
import { type RawDoc, countRenstraByHand } from './renstra-by-hand.ts';
import { clocksByHand, figuresByHand, pembinaanByHand, readSeason } from './season-by-hand.ts';
import type { HandSeason } from './season-by-hand.ts';
import {
  lkdByHand,
  openRekomendasiByHand,
  remindersByHand,
  returnsByHand,
  spendingByHand,
  timelinessByHand,
} from './profile-by-hand.ts';

/*
 * Every number that the app prints of a season beside the same counted by hand: each function here looks at one
 * page or paper. What is left out are sums inside a report; those have tests of their own.
 */

interface Seen {
  readonly records: Records;
  readonly docs: readonly Doc[];
  readonly raw: readonly RawDoc[];
  readonly byHand: HandSeason;
  readonly day: string;
}

/** What a page says, and what it should say. */
interface Pair {
  readonly of: string;
  readonly shown: unknown;
  readonly byHand: unknown;
}

export function seasonNumbers(
  docs: readonly Doc[],
  day: string,
  years: readonly number[],
): readonly Pair[] {
  const raw = docs as readonly RawDoc[]; // JSON as it came
  const seen = { docs, records: recordsOf(docs), raw, byHand: readSeason(raw), day };
  const pairs = [
    ...[null, ...years].flatMap((tahun) => boardAndRekap(seen, tahun)),
    ...years.flatMap((tahun) => [indicators(seen, tahun), ...quartersOf(seen, tahun)]),
    ...desaListOf(docs).flatMap(({ code }) => [profile(seen, code), reminders(seen, code)]),
    clocks(seen),
    overdueRekomendasi(seen),
    plan(seen),
    reportsInExport(seen),
  ];
  return pairs.map((pair) => ({ ...pair, of: `${pair.of}, on ${day}` }));
}

const calendar = calendarOf(null, createIsLibur([...hariLiburSeed]));
const dayOf = (day: string) => tanggalSchema.parse(day);

function all<K extends Doc['kind']>(docs: readonly Doc[], kind: K) {
  return docs.filter((doc): doc is Extract<Doc, { kind: K }> => doc.kind === kind);
}

function desaListOf(docs: readonly Doc[]) {
  return must(all(docs, 'kecamatan')[0]).desa;
}

/** Column by column, desa by desa, in all; of the rekap its columns. */
function boardAndRekap({ docs, byHand, day }: Seen, tahun: number | null): readonly Pair[] {
  const board = boardOf({
    desaList: desaListOf(docs),
    reports: all(docs, 'report'),
    today: dayOf(day),
    calendar,
    pending: new Set(),
    filesOnServer: new Set(all(docs, 'file').map(fileName)),
    tahun,
  });
  const { columns, rows, totals } = board;
  const count = (desaList: readonly string[], asked: Board['columns']) =>
    figuresByHand(
      byHand,
      desaList.flatMap((desa) => asked.map((column) => ({ desa, ...column, today: day }))),
    );
  const boardOnly = ({ returned: _returned, nihil: _nihil, ...shown }: ReturnType<typeof count>) =>
    shown;
  const perColumn = columns.map((column) => count(byHand.desaList, [column]));
  const perDesa = rows.map(({ desa }) => boardOnly(count([desa.code], columns)));
  const of = `board of ${tahun ?? 'now'}`;
  const whole = totalOf(rows.flatMap(({ cells }) => cells));
  const rekap = rekapOf(rekapBoardOf(board)).map(({ lateDesa, ...counts }) => ({
    ...counts,
    named: lateDesa.length,
  }));
  const named = perColumn.map((figures, index) => ({
    ...figures,
    column: must(columns[index]),
    named: figures.overdue,
  }));
  const missing = rows.map(({ desa }) =>
    columns.map(({ kind, tahun: about }) => byHand.of(desa.code, kind, about)?.filesMissing ?? 0),
  );
  const shownMissing = rows.map(({ cells }) => cells.map(({ filesMissing }) => filesMissing));
  return [
    { of, shown: totals, byHand: perColumn.map(boardOnly) },
    { of: `${of}, by desa`, shown: rows.map(({ total }) => total), byHand: perDesa },
    { of: `${of}, in all`, shown: whole, byHand: boardOnly(count(byHand.desaList, columns)) },
    { of: `${of}, files`, shown: shownMissing, byHand: missing },
    { of: `rekap, ${of}`, shown: rekap, byHand: named },
  ];
}

function recordsOf(docs: readonly Doc[]) {
  return toRecords({
    reports: all(docs, 'report'),
    filings: all(docs, 'filing'),
    verdicts: all(docs, 'verdict'),
    files: all(docs, 'file'),
  });
}

function pembinaanOf(docs: readonly Doc[]) {
  const rekomendasi = all(docs, 'rekomendasi').map(({ desa, source, receivedAt, state }) => ({
    desa,
    source: `${source.kind} ${source.id}`,
    givenOn: tanggalInWib(must(receivedAt)),
    isClosed: state === 'selesai',
  }));
  const kunjungan = all(docs, 'kunjungan').map(({ desa, kunjungan: id, content }) => {
    return { desa, id, on: content.tanggal, topik: content.topik };
  });
  return { rekomendasi, kunjungan };
}

function indicators({ docs, records, raw, day }: Seen, tahun: number): Pair {
  const found = computeIndicators({
    tahun,
    records,
    ...pembinaanOf(docs),
    desaList: desaListOf(docs),
    laporanTriwulan: 0,
    calendar,
    today: dayOf(day),
    options: defaultIndicatorOptions,
  });
  const shown = Object.fromEntries(found.map(({ id, value }) => [id, rounded(value)]));
  const counted = Object.entries(countRenstraByHand(raw, { tahun, today: day }));
  const byHand = Object.fromEntries(counted.map(([id, value]) => [id, rounded(value)]));
  return { of: `indicators of ${tahun}`, shown, byHand };
}

/** A percentage counted in another order differs in its last digits. */
function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(9));
}

function quartersOf({ docs, records, raw }: Seen, tahun: number): readonly Pair[] {
  const shared = { tahun, records, ...pembinaanOf(docs) };
  return quarters.map((quarter) => {
    const { received, kunjungan: visits, ...facts } = quarterFacts({ ...shared, quarter });
    const counts = [...received.values()];
    const shown = {
      ...facts,
      quarter,
      visits,
      received: counts.map(({ reports }) => reports).toSorted((a, b) => a - b),
      nihil: counts.reduce((sum, { nihil }) => sum + nihil, 0),
    };
    const byHand = countQuarter(raw, tahun, quarter);
    return { of: `quarter ${quarter} of ${tahun}`, shown, byHand };
  });
}

function profile({ docs, records, raw, byHand, day }: Seen, desa: DesaCode): Pair {
  const { kunjungan } = pembinaanOf(docs);
  const found = profileOf({
    desa,
    records,
    rekomendasi: all(docs, 'rekomendasi'),
    kunjungan,
    calendar,
    today: dayOf(day),
    options: defaultIndicatorOptions,
  });
  const { firstTimeRight, causes } = returnsByHand(byHand, desa);
  const { lkd, realisasi } = found;
  return {
    of: `profile of ${desa}`,
    shown: {
      timeliness: found.timeliness,
      firstTimeRight: found.firstTimeRight,
      causes: Object.fromEntries(
        found.causes.map(({ kind, key, count }) => [`${kind} ${key}`, count]),
      ),
      spent: rounded(realisasi?.belanjaPercent ?? null),
      lkd: lkd && { lembagaCount: lkd.lembagaCount, aktifCount: lkd.aktifCount },
      open: found.rekomendasi.length,
    },
    byHand: {
      timeliness: timelinessByHand(byHand, desa, day),
      firstTimeRight,
      causes: Object.fromEntries(causes),
      spent: rounded(spendingByHand(byHand, desa)),
      lkd: lkdByHand(byHand, desa, day),
      open: openRekomendasiByHand(raw, desa).notClosed,
    },
  };
}

/** The letter of reminder, and the message. */
function reminders({ docs, raw, byHand, day }: Seen, desa: DesaCode): Pair {
  const [found] = remindersOf({
    desaList: desaListOf(docs).filter(({ code }) => code === desa),
    reports: all(docs, 'report'),
    rekomendasi: all(docs, 'rekomendasi'),
    calendar,
    today: dayOf(day),
    ahead: 14,
  });
  const of = (wanted: string) =>
    found?.reminders.filter(({ kind }) => kind === wanted).length ?? null;
  const counted = remindersByHand(byHand, desa, day);
  return {
    of: `reminders of ${desa}`,
    shown: {
      file: of('file'),
      correct: of('correct'),
      perdes: of('perdes'),
      rekomendasi: of('rekomendasi'),
    },
    byHand: { ...counted, rekomendasi: openRekomendasiByHand(raw, desa).toAnswer },
  };
}

/** The queue, and what took effect by itself. */
function clocks({ docs, byHand, day }: Seen): Pair {
  const reports = all(docs, 'report');
  const silent = clockAlarms(reports, dayOf(day), calendar).find(({ kind }) => kind === 'silent');
  const waiting = evaluationQueue(reports, dayOf(day), calendar).length;
  const shown = { waiting, overdue: silent?.docs.length ?? 0 };
  return { of: 'queue', shown, byHand: clocksByHand(byHand, day) };
}

function overdueRekomendasi({ docs, raw, byHand, day }: Seen): Pair {
  const shown = countOverdue(all(docs, 'rekomendasi'), dayOf(day));
  const { overdue } = pembinaanByHand(raw, byHand, day);
  return {
    of: 'recommendations past their day',
    shown: Object.fromEntries(shown.map(({ desa, count }) => [desa, count])),
    byHand: Object.fromEntries([...overdue].map(([desa, { length }]) => [desa, length])),
  };
}

function plan({ docs, raw, byHand, day }: Seen): Pair {
  const made = all(docs, 'kunjungan').map(({ desa, content: { tanggal } }) => ({ desa, tanggal }));
  const desaList = desaListOf(docs).map(({ code }) => code);
  const asked = { made, tahun: Number(day.slice(0, 4)), today: dayOf(day) };
  const shown = planOf(desaList, { rencana: {} }, asked).filter(({ isBehind }) => isBehind).length;
  return { of: 'visits behind', shown, byHand: pembinaanByHand(raw, byHand, day).behind };
}

function reportsInExport({ docs, byHand, day }: Seen): Pair {
  const files = all(docs, 'file');
  const everything = {
    reports: all(docs, 'report'),
    filings: all(docs, 'filing'),
    verdicts: all(docs, 'verdict'),
  };
  const given = { everything, files, desaList: desaListOf(docs), surat: [], origin: '' };
  const on = { calendar, today: dayOf(day) };
  const { reports } = exportInput({ ...given, ...on, rekomendasi: all(docs, 'rekomendasi') });
  const sorted = (names: readonly string[]) => names.toSorted((a, b) => a.localeCompare(b));
  const counted = byHand.reports.map(({ desa, kind, tahun }) => `${desa}/${kind}/${tahun}`);
  return {
    of: 'reports in the export',
    shown: sorted(reports.map(({ doc }) => doc.report)),
    byHand: sorted(counted),
  };
}
