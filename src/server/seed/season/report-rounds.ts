import type { CommandId, ReportId } from '../../../domain/basics/ids.ts';
import { must } from '../../../domain/basics/must.ts';
import { type Instant, tahunOf, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { Content } from '../../../domain/standing/report-doc.ts';
import { acceptFilingCommand } from '../../../domain/workflow/commands/accept-filing.ts';
import { fileReportCommand } from '../../../domain/workflow/commands/file-report.ts';
import { openFilingCommand } from '../../../domain/workflow/commands/open-filing.ts';
import { recordPerdesCommand } from '../../../domain/workflow/commands/record-perdes.ts';
import { returnFilingCommand } from '../../../domain/workflow/commands/return-filing.ts';
import { saveDraftCommand } from '../../../domain/workflow/commands/save-draft.ts';
import { merge } from '../../../sync/merge/merge.ts';
import { DAY_MINUTES, type Hands, type Round, headOf, laterBy } from './doer.ts';
import type { Outcome, ReportTimes } from './plan-report.ts';
import type { SampleWithFiles } from './sample.ts';

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
  readonly hash: (content: Content) => Promise<string>;
}

/** What happens to one report in the season, as rounds that a phone could have sent. */
export async function reportRounds(way: ReportWay): Promise<readonly Round[]> {
  const { outcome, times, sample } = way;
  if (outcome === 'missing') return [];
  const { rounds: saved, content } = outcome === 'merged' ? draftedByTwo(way) : drafted(way);
  const { filedAt, receivedAt, refiledAt } = times;
  if (filedAt === null || receivedAt === null) return saved;
  const filed = await file(way, { at: filedAt, base: headOf(must(saved.at(-1))), content });
  const isAccepted = outcome !== 'returned';
  const rounds = [
    ...saved,
    { ...filed, at: receivedAt, files: sample.files },
    ...open(way, headOf(filed), times.openedAt),
    ...judge(way, headOf(filed), { at: times.decidedAt, isAccepted }),
  ];
  if (refiledAt === null) return [...rounds, ...perdes(way, isAccepted ? times.decidedAt : null)];
  const { corrected } = sample;
  const again = await file(way, { at: refiledAt, base: headOf(filed), content: corrected });
  return [
    ...rounds,
    again,
    ...judge(way, headOf(again), { at: times.reacceptedAt, isAccepted: true }),
    ...perdes(way, times.reacceptedAt),
  ];
}

interface Drafted {
  readonly rounds: readonly Round[];
  readonly content: Content;
}

/** One phone writes the draft. */
function drafted({ hands, report, sample: { content }, times }: ReportWay): Drafted {
  const deed = { kind: saveDraftCommand.kind, report, base: null, content };
  return { rounds: [hands.operator(times.savedAt, deed)], content };
}

/**
 * Two phones begin the same draft without signal. The second one's save comes too late, is refused as stale,
 * merged on its phone and sent again.
 */
function draftedByTwo(way: ReportWay): Drafted {
  const { report, sample, times, empty, hands } = way;
  const mine = { ...empty, catatan: 'Ditulis berdua dari dua HP.' };
  const saved = drafted(way).rounds;
  const deed = { kind: saveDraftCommand.kind, report, base: null, content: mine };
  const stale = hands.operatorElsewhere(laterBy(times.savedAt, 20), deed);
  const { merged } = merge(empty, mine, sample.content);
  const again = { ...deed, base: headOf(must(saved[0])), content: merged };
  const last = hands.operatorElsewhere(laterBy(times.savedAt, 21), again);
  return { rounds: [...saved, stale, last], content: merged };
}

async function file(
  { report, hands, hash }: ReportWay,
  { at, base, content }: { at: Instant; base: CommandId; content: Content },
): Promise<Round> {
  const { kepalaDesa } = hands;
  const kind = fileReportCommand.kind;
  const contentHash = await hash(content);
  return hands.operator(at, { kind, report, base, content, contentHash, kepalaDesa });
}

function open({ report, hands }: ReportWay, filing: CommandId, at: Instant | null): Round[] {
  return at === null
    ? []
    : [hands.verifikator(at, { kind: openFilingCommand.kind, report, filing })];
}

function judge(
  { report, hands, sample }: ReportWay,
  filing: CommandId,
  { at, isAccepted }: { at: Instant | null; isAccepted: boolean },
): Round[] {
  if (at === null) return [];
  const { where, text } = sample.remark;
  if (isAccepted)
    return [hands.verifikator(at, { kind: acceptFilingCommand.kind, report, filing, remarks: [] })];
  const remarks = [{ where: [...where], text }];
  return [hands.verifikator(at, { kind: returnFilingCommand.kind, report, filing, remarks })];
}

/** An accepted Raperdes is set some days later, and the desa tells its number (A5, A6). */
function perdes(
  { perdesAfterHari, hands, report }: ReportWay,
  acceptedAt: Instant | null,
): Round[] {
  if (acceptedAt === null || perdesAfterHari === null) return [];
  const at = laterBy(acceptedAt, perdesAfterHari * DAY_MINUTES);
  const tanggal = tanggalInWib(at);
  const nomor = `${4 + perdesAfterHari} Tahun ${tahunOf(tanggal)}`;
  const told = { nomor, tanggal, nomorPerkades: '', tanggalPerkades: null, dikirim: tanggal };
  return [hands.operator(at, { kind: recordPerdesCommand.kind, report, perdes: told })];
}
