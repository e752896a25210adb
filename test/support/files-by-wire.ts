import { randomBytes, webcrypto } from 'node:crypto';
import { reportId, uuidv7 } from '../../src/domain/basics/ids.ts';
import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';
import { must } from '../../src/domain/basics/must.ts';
import { instantSchema, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import type { Content } from '../../src/domain/standing/report-doc.ts';
import { sampleApbdes } from '../../src/domain/reports/apbdes/sample.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { openWire } from './a-wire.ts';

interface Filed {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly content: Content;
  /** The filing it corrects. */
  readonly base?: string | null;
}

/** A desa files a report, as its phone would. */
export async function filesByWire(
  url: string,
  desa: string,
  { kind, tahun, content, base = null }: Filed,
): Promise<void> {
  const { actor, sends } = await openWire(url, `operator.${desa}`);
  const now = instantSchema.parse(new Date().toISOString());
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  await sends([
    {
      id: uuidv7(Date.now(), randomBytes(10)),
      kind: 'file-report',
      madeAt: now,
      seenServerAt: null,
      report: reportId({ desa: must(actor.desa), kind, tahun }),
      base,
      content,
      contentHash: await contentHash(content, sha256, (text) => new TextEncoder().encode(text)),
      kepalaDesa: 'Suwarno',
    },
  ]);
}

/** The budget of a desa, agreed today. */
export function budgetOf(tahun: number): Filed {
  const agreedOn = tanggalInWib(instantSchema.parse(new Date().toISOString()));
  return { kind: 'apbdes', tahun, content: sampleApbdes({ agreedOn }) };
}
