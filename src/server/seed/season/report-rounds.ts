import type { CommandId, DeviceId, ReportId } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import { tahunOf, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import { acceptFilingCommand } from '../../../domain/workflow/commands/accept-filing.ts';
import { fileReportCommand } from '../../../domain/workflow/commands/file-report.ts';
import { openFilingCommand } from '../../../domain/workflow/commands/open-filing.ts';
import { recordPerdesCommand } from '../../../domain/workflow/commands/record-perdes.ts';
import { returnFilingCommand } from '../../../domain/workflow/commands/return-filing.ts';
import { saveDraftCommand } from '../../../domain/workflow/commands/save-draft.ts';
import type { Command } from '../../../domain/workflow/commands/registry.ts';
import type { Content } from '../../../domain/standing/content.ts';
import type { Actor } from '../../../domain/people/people.ts';
import { merge } from '../../../sync/merge/merge.ts';
import type { Outcome, ReportTimes } from './plan-report.ts';
import type { SampleFile, SampleWithFiles } from './sample.ts';
import { laterBy, stamp } from './stamp.ts';

/** Commands of one person's device that reach the server together. */
export interface Round {
  readonly at: Instant;
  readonly actor: Actor;
  readonly device: DeviceId;
  readonly commands: readonly Command[];
  /** Files that follow on their own. */
  readonly files?: readonly SampleFile[];
}

/** The people and devices of one report's way. */
export interface Hands {
  readonly operator: Actor;
  readonly verifikator: Actor;
  /** Of the operator: two phones. */
  readonly phones: readonly [DeviceId, DeviceId];
  readonly desk: DeviceId;
  readonly kepalaDesa: string;
}

interface ReportWay {
  readonly report: ReportId;
  readonly outcome: Outcome;
  readonly times: ReportTimes;
  readonly sample: SampleWithFiles;
  /** Days from acceptance to the Perdes; null = none is told. */
  readonly perdesAfterHari: number | null;
  /** The empty content of its kind. */
  readonly empty: Content;
  readonly hands: Hands;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly hash: (content: Content) => Promise<string>;
}

/** What happens to one report in the season, as rounds that a phone could have sent. */
export async function reportRounds(way: ReportWay): Promise<readonly Round[]> {
  const { outcome, times, sample, hands } = way;
  if (outcome === 'missing') return [];
  const { rounds: saved, content, head } = outcome === 'merged' ? draftedByTwo(way) : drafted(way);
  const { filedAt, receivedAt } = times;
  if (filedAt === null || receivedAt === null) return saved;
  const filing = await file(way, { at: filedAt, base: head, content });
  const isAccepted = outcome !== 'returned';
  const rounds = [
    ...saved,
    {
      at: receivedAt,
      actor: hands.operator,
      device: hands.phones[0],
      commands: [filing],
      files: sample.files,
    },
    ...open(way, filing.id, times.openedAt),
    ...judge(way, filing.id, times.decidedAt, isAccepted),
  ];
  const { refiledAt } = times;
  if (refiledAt === null) return [...rounds, ...perdes(way, isAccepted ? times.decidedAt : null)];
  const again = await file(way, { at: refiledAt, base: filing.id, content: sample.corrected });
  return [
    ...rounds,
    { at: refiledAt, actor: hands.operator, device: hands.phones[0], commands: [again] },
    ...judge(way, again.id, times.reacceptedAt, true),
    ...perdes(way, times.reacceptedAt),
  ];
}

interface Drafted {
  readonly rounds: readonly Round[];
  readonly content: Content;
  readonly head: CommandId;
}

/** One phone writes the draft. */
function drafted(way: ReportWay): Drafted {
  const round = save(way, way.sample.content);
  return { rounds: [round], content: way.sample.content, head: headOf(round) };
}

/**
 * Two phones begin the same draft without signal. The second one's save comes too late, is refused as stale,
 * merged on its phone and sent again.
 */
function draftedByTwo(way: ReportWay): Drafted {
  const { sample, times, empty } = way;
  const mine = { ...empty, catatan: 'Ditulis berdua dari dua HP.' };
  const first = save(way, sample.content);
  const stale = save(way, mine, { at: laterBy(times.savedAt, 20), phone: 1 });
  const { merged } = merge(empty, mine, sample.content);
  const base = headOf(first);
  const again = save(way, merged, { base, at: laterBy(times.savedAt, 21), phone: 1 });
  return { rounds: [first, stale, again], content: merged, head: headOf(again) };
}

function headOf({ commands }: Round): CommandId {
  return must(commands.at(-1)).id;
}

interface SaveOptions {
  readonly base?: CommandId | null;
  readonly at?: Instant;
  readonly phone?: 0 | 1;
}

function save(
  way: ReportWay,
  content: Content,
  { base = null, at = way.times.savedAt, phone = 0 }: SaveOptions = {},
): Round {
  const { operator, phones } = way.hands;
  const command: Command = {
    ...stamp(way, at),
    kind: saveDraftCommand.kind,
    report: way.report,
    base,
    content,
  };
  return { at, actor: operator, device: phones[phone], commands: [command] };
}

async function file(
  way: ReportWay,
  { at, base, content }: { at: Instant; base: CommandId | null; content: Content },
): Promise<Command> {
  const { report, hands, hash } = way;
  return {
    ...stamp(way, at),
    kind: fileReportCommand.kind,
    report,
    base,
    content,
    contentHash: await hash(content),
    kepalaDesa: hands.kepalaDesa,
  };
}

function open(way: ReportWay, filing: CommandId, at: Instant | null): readonly Round[] {
  if (at === null) return [];
  const { verifikator, desk } = way.hands;
  const command: Command = {
    ...stamp(way, at),
    kind: openFilingCommand.kind,
    report: way.report,
    filing,
  };
  return [{ at, actor: verifikator, device: desk, commands: [command] }];
}

function judge(
  way: ReportWay,
  filing: CommandId,
  at: Instant | null,
  isAccepted: boolean,
): readonly Round[] {
  if (at === null) return [];
  const { verifikator, desk } = way.hands;
  const { where, text } = way.sample.remark;
  const verdict = { ...stamp(way, at), report: way.report, filing };
  const command: Command = isAccepted
    ? { ...verdict, kind: acceptFilingCommand.kind, remarks: [] }
    : { ...verdict, kind: returnFilingCommand.kind, remarks: [{ where: [...where], text }] };
  return [{ at, actor: verifikator, device: desk, commands: [command] }];
}

/** An accepted Raperdes is set some days later, and the desa tells its number (A5, A6). */
function perdes(way: ReportWay, acceptedAt: Instant | null): readonly Round[] {
  const { perdesAfterHari, hands, report } = way;
  if (acceptedAt === null || perdesAfterHari === null) return [];
  const at = laterBy(acceptedAt, perdesAfterHari * DAY_MINUTES);
  const tanggal = tanggalInWib(at);
  const nomor = `${4 + perdesAfterHari} Tahun ${tahunOf(tanggal)}`;
  const command: Command = {
    ...stamp(way, at),
    kind: recordPerdesCommand.kind,
    report,
    perdes: { nomor, tanggal, nomorPerkades: '', tanggalPerkades: null, dikirim: tanggal },
  };
  return [{ at, actor: hands.operator, device: hands.phones[0], commands: [command] }];
}

const DAY_MINUTES = 24 * 60;
