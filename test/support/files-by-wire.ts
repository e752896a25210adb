import { expect } from './expect.ts';
import { randomBytes, webcrypto } from 'node:crypto';
import {
  type CommandId,
  commandIdSchema,
  reportId,
  reportIdSchema,
  uuidv7,
} from '../../src/domain/basics/ids.ts';
import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';
import { must } from '../../src/domain/basics/must.ts';
import { instantSchema, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import type { Content, DraftDoc } from '../../src/domain/standing/report-doc.ts';
import { sampleApbdes } from '../../src/domain/reports/apbdes/sample.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { openWire } from './a-wire.ts';
import type { RawDoc } from './renstra-by-hand.ts';

interface Filed {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly content: Content;
  /** The filing it corrects. */
  readonly base?: string | null;
}

/** A desa files a report, as its phone would; gives the filing's id. */
export async function filesByWire(
  url: string,
  desa: string,
  { kind, tahun, content, base = null }: Filed,
): Promise<CommandId> {
  const { actor, sends } = await openWire(url, `operator.${desa}`);
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  const stamp = commandStamp();
  await sends([
    {
      ...stamp,
      kind: 'file-report',
      report: reportId({ desa: must(actor.desa), kind, tahun }),
      base,
      content,
      contentHash: await contentHash(content, sha256, (text) => new TextEncoder().encode(text)),
      kepalaDesa: 'Suwarno',
    },
  ]);
  return stamp.id;
}

/** The kecamatan accepts it, with nothing to say. */
export async function acceptsByWire(url: string, report: string, filing: CommandId): Promise<void> {
  const { sends } = await openWire(url, 'verifikator');
  await sends([
    {
      ...commandStamp(),
      kind: 'accept-filing',
      report: reportIdSchema.parse(report),
      filing,
      remarks: [],
    },
  ]);
}

/** The draft of a report, once the server has it. */
export async function draftByWire(url: string, desa: string, report: string): Promise<DraftDoc> {
  const { reads } = await openWire(url, `operator.${desa}`);
  const isIt = (doc: RawDoc): boolean => doc.kind === 'draft' && doc.report === report;
  const find = async () => (await reads()).find(isIt);
  await expect.poll(find, { timeout: 30_000 }).toBeDefined();
  return must(await find(), `draft of ${report}`) as object as DraftDoc; // as JSON
}

/** Another phone of the desa changes the draft that the server has. */
export async function writesByWire(
  url: string,
  desa: string,
  report: string,
  change: (content: Content) => Content,
): Promise<void> {
  const draft = await draftByWire(url, desa, report);
  const { sends } = await openWire(url, `operator.${desa}`);
  await sends([
    {
      ...commandStamp(),
      kind: 'save-draft',
      report: reportIdSchema.parse(report),
      base: draft.version,
      content: change(draft.content),
    },
  ]);
}

function commandStamp() {
  return {
    id: commandIdSchema.parse(uuidv7(Date.now(), randomBytes(10))),
    madeAt: instantSchema.parse(new Date().toISOString()),
    seenServerAt: null,
  };
}

/** The budget of a desa, agreed today. */
export function budgetOf(tahun: number): Filed {
  const agreedOn = tanggalInWib(instantSchema.parse(new Date().toISOString()));
  return { kind: 'apbdes', tahun, content: sampleApbdes({ agreedOn }) };
}
