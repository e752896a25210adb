import { randomBytes, webcrypto } from 'node:crypto';
import { reportId, uuidv7 } from '../../src/domain/basics/ids.ts';
import { must } from '../../src/domain/basics/must.ts';
import { instantSchema, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import { sampleApbdes } from '../../src/server/seed/season/sample-apbdes.ts';
import { contentHash } from '../../src/sync/content-hash.ts';
import { openWire } from './a-wire.ts';

/** A desa of the demo (`perak`) files its budget of that year now, as its phone would. */
export async function filesApbdes(url: string, desa: string, tahun: number): Promise<void> {
  const { actor, sends } = await openWire(url, `operator.${desa}`);
  const madeAt = instantSchema.parse(new Date().toISOString());
  const content = sampleApbdes({ agreedOn: tanggalInWib(madeAt) });
  const sha256 = (bytes: Uint8Array<ArrayBuffer>) => webcrypto.subtle.digest('SHA-256', bytes);
  await sends([
    {
      id: uuidv7(Date.now(), randomBytes(10)),
      kind: 'file-report',
      madeAt,
      seenServerAt: null,
      report: reportId({ desa: must(actor.desa), kind: 'apbdes', tahun }),
      base: null,
      content,
      contentHash: await contentHash(content, sha256, (text) => new TextEncoder().encode(text)),
      kepalaDesa: 'Suwarno',
    },
  ]);
}
