import type { Instant, Tanggal } from '../../../domain/basics/tanggal.ts';
import {
  createIsLibur,
  addHari,
  startOfTanggal,
  tahunOf,
  tanggalInWib,
} from '../../../domain/basics/tanggal.ts';
import { hariLiburSeed } from '../../../domain/basics/hari-libur-seed.ts';
import type { DesaCode, DeviceId } from '../../../domain/basics/ids.ts';
import { deviceIdSchema, uuidv7 } from '../../../domain/basics/ids.ts';
import type { Kecamatan } from '../../../domain/desa/kecamatan.ts';
import type { Calendar, Obligation } from '../../../domain/obligations/obligations.ts';
import { calendarOf, toObligation } from '../../../domain/obligations/obligations.ts';
import { yearDay } from '../../../domain/obligations/rule.ts';
import { isNihil } from '../../../domain/reports/report-rules.ts';
import type { Actor } from '../../../domain/people/people.ts';
import { contentHash } from '../../../sync/content-hash.ts';
import { DAY_MINUTES, doerOf, laterBy, type Hands, type Round, type Doer } from './doer.ts';
import { kunjunganRounds, type DesaWay } from './kunjungan-rounds.ts';
import { dealOutcomes, drawTimes, type Outcome } from './plan-report.ts';
import { rekomendasiRounds } from './rekomendasi-rounds.ts';
import { reportRounds } from './report-rounds.ts';
import { sampleFilesOf, withFiles } from './sample-files.ts';
import type { Sample } from '../../../domain/reports/sample.ts';
import { sampleOf } from './sample.ts';
import { sendRound, type SendRoundDeps } from './send-round.ts';
import { between, seededRandom } from './seeded-random.ts';
import type { SettingName } from '../../../domain/settings/setting-name.ts';
import { setSettingCommand } from '../../../domain/workflow/commands/set-setting.ts';

/*
 * A year of the kecamatan, or several in a row, made by the public commands alone: what the desa filed on time, late, in grace,
 * what came back, what two phones wrote, and what nobody filed. The same seed gives the same season.
 */

interface SeasonDeps extends Omit<SendRoundDeps, 'newId'> {
  readonly kecamatan: Kecamatan;
  /** Who files for a desa, and who judges. */
  readonly operatorOf: (desa: DesaCode) => Actor;
  readonly kepalaDesaOf: (desa: DesaCode) => string;
  readonly verifikator: Actor;
  readonly pembina: Actor;
  readonly admin: Actor;
  /** Hears of each device's last round: what a server notes of a phone that sends to it. */
  readonly noteContact: (round: Round) => Promise<void>;
}

interface SeasonOptions {
  /** The season ends here; what would lie after it has not happened. */
  readonly until: Instant;
  readonly seed: number;
  /** How many times twelve months. */
  readonly years?: number;
}

export interface SeasonCount {
  readonly rounds: number;
  readonly commands: number;
  /** Refused as stale and merged: the only refusals that a season has. */
  readonly stale: number;
}

/** Plays the twelve months before `until`, or so many years; throws when the server refuses what a phone would not have sent. */
export async function playSeason(
  deps: SeasonDeps,
  { until, seed, years = 1 }: SeasonOptions,
): Promise<SeasonCount> {
  const random = seededRandom(seed);
  const randomBytes = (count: number) =>
    Uint8Array.from({ length: count }, () => Math.floor(random() * 256));
  const deal = dealOutcomes(random);
  const rounds = await planRounds(deps, { until, years, deal, random, randomBytes });
  const newId = () => uuidv7(Date.parse(until), randomBytes(10));
  let commands = 0;
  let stale = 0;
  for (const round of rounds) {
    commands += round.commands.length;
    stale += await sendRound({ ...deps, newId }, round);
  }
  const lastByDevice = new Map(rounds.map((round) => [round.device, round]));
  for (const round of lastByDevice.values()) await deps.noteContact(round);
  return { rounds: rounds.length, commands, stale };
}

interface Draws {
  readonly until: Instant;
  readonly years: number;
  readonly deal: () => Outcome;
  readonly random: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

async function planRounds(deps: SeasonDeps, draws: Draws): Promise<readonly Round[]> {
  const { kecamatan } = deps;
  const isLibur = createIsLibur([...hariLiburSeed]);
  const calendar = calendarOf(null, isLibur);
  const rounds: Round[] = [];
  for (const [index, desa] of kecamatan.desa.entries()) {
    const hands = handsOf(deps, desa.code, draws);
    for (const obligation of obligationsOf(calendar, desa.code, draws)) {
      rounds.push(...(await roundsOf(deps, { obligation, desa, index, hands, draws, isLibur })));
    }
    for (let back = 0; back < draws.years; back += 1) {
      const until = laterBy(draws.until, -back * YEAR_HARI * DAY_MINUTES);
      const way = { desa, index, hands, until, sha256: deps.sha256 };
      rounds.push(...(await rekomendasiRounds(way)), ...kunjunganRounds(way));
    }
  }
  const first = startOfTanggal(addHari(tanggalInWib(draws.until), -draws.years * YEAR_HARI - 15));
  const admin = doerOf(deps.admin, newDevice(draws), draws.randomBytes);
  rounds.push(officeRound(admin, { ...deps, at: first }));
  return rounds.filter(({ at }) => at <= draws.until).toSorted((a, b) => a.at.localeCompare(b.at));
}

/** Days after it opens at which a report without a date in law is taken to be filed. */
const UNDATED_HARI = 60;

const YEAR_HARI = 365;

/** What one desa owed in the twelve months, or in so many years. */
function obligationsOf(
  calendar: Calendar,
  desa: DesaCode,
  { until, years: howMany }: Pick<Draws, 'until' | 'years'>,
): readonly (Obligation & { readonly due: Tanggal })[] {
  const today = tanggalInWib(until);
  const from = addHari(today, -howMany * YEAR_HARI);
  const years = Array.from({ length: howMany + 2 }, (_, n) => tahunOf(today) - howMany + n);
  return calendar.rules.flatMap((rule) =>
    years.flatMap((tahun) => {
      const obligation = toObligation(calendar, rule, { desa, tahun });
      const due = obligation.due ?? addHari(yearDay(rule.opens, tahun), UNDATED_HARI);
      const isInside = due > from && due <= addHari(today, 20);
      return obligation.enabled && isInside ? [{ ...obligation, due }] : [];
    }),
  );
}

interface Planned extends Omit<DesaWay, 'until'> {
  readonly obligation: Obligation & { readonly due: Tanggal };
  readonly draws: Draws;
  readonly isLibur: Calendar['isLibur'];
}

async function roundsOf(
  { rulesOf, sha256 }: SeasonDeps,
  { obligation, desa, index, hands, draws, isLibur }: Planned,
): Promise<readonly Round[]> {
  const { kind, tahun, due } = obligation;
  const makeSample = await sampleOf(kind);
  const { random } = draws;
  const outcome = draws.deal();
  const today = tanggalInWib(draws.until);
  const times = drawTimes({ outcome, due, isLibur, random, today });
  const filedOn = tanggalInWib(times.filedAt ?? times.savedAt);
  const input = { kind, desa, index, tahun, filedOn };
  const made = makeSample(input);
  const whole = await withFiles(made, sampleFilesOf(made, input), sha256);
  // One phone in ten has not had the signal for its files.
  const sample = between(random, 1, 10) === 1 ? { ...whole, files: [] } : whole;
  const encoder = new TextEncoder();
  return reportRounds({
    report: obligation.reportId,
    outcome,
    times,
    sample,
    perdesAfterHari: isSetByPerdes(obligation, sample) ? between(random, 1, 7) : null,
    empty: rulesOf(kind).empty,
    hands,
    hash: (content) => contentHash(content, sha256, (text) => encoder.encode(text)),
  });
}

/** The desa sets what was judged as a Raperdes; one of them forgets to tell it. */
function isSetByPerdes({ rule, desa }: Obligation, { content }: Sample): boolean {
  return rule.evaluation !== null && !isNihil(content) && !desa.endsWith('2003');
}

function newDevice({ until, randomBytes }: Draws): DeviceId {
  return deviceIdSchema.parse(uuidv7(Date.parse(until), randomBytes(10)));
}

function handsOf(deps: SeasonDeps, desa: DesaCode, draws: Draws): Hands {
  const at = (device: DeviceId, actor: Actor) => doerOf(actor, device, draws.randomBytes);
  const operator = deps.operatorOf(desa);
  const phones = {
    operator: at(newDevice(draws), operator),
    operatorElsewhere: at(newDevice(draws), operator),
  };
  const desk = newDevice(draws);
  return {
    ...phones,
    verifikator: at(desk, deps.verifikator),
    pembina: at(desk, deps.pembina),
    kepalaDesa: deps.kepalaDesaOf(desa),
  };
}

interface Office {
  readonly kecamatan: Kecamatan;
  readonly kepalaDesaOf: (desa: DesaCode) => string;
  readonly at: Instant;
}

/** What the admin sets before the year begins: letterhead, and whom to remind; one desa has no number yet. */
function officeRound(admin: Doer, { kecamatan, kepalaDesaOf, at }: Office): Round {
  const contacts = kecamatan.desa.slice(0, -1).map(({ code }, index) => {
    const nama = `Bapak ${kepalaDesaOf(code)}`;
    return setting('kontak', code, { nama, whatsapp: nobodysNumber(index) });
  });
  return admin(at, setting('surat', null, suratOf(kecamatan)), ...contacts);
}

function setting(name: SettingName, desa: DesaCode | null, value: Record<string, unknown>) {
  return { kind: setSettingCommand.kind, name, desa, base: null, value };
}

/** No network in Indonesia gives numbers after 62 0: nobody is called by a demo. */
function nobodysNumber(index: number): string {
  return `6200000000${String(index + 1).padStart(2, '0')}`;
}

function suratOf({ name, kabupaten }: Kecamatan): Record<string, unknown> {
  return {
    kop: [`PEMERINTAH KABUPATEN ${kabupaten.toUpperCase()}`, `KECAMATAN ${name.toUpperCase()}`],
    kota: name,
    polaNomor: '900/{nomor}/{tahun}',
    penandatangan: {
      nama: 'Bambang Setiawan',
      nip: '19720814 199803 1 004',
      jabatan: `Camat ${name}`,
      pangkat: 'Pembina Tingkat I',
    },
  };
}
