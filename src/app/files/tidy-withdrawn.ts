import { filesOfKunjungan, kunjunganSchema } from '../../domain/kunjungan/kunjungan.ts';
import { lampiranOf } from '../../domain/reports/lampiran.ts';
import type { Phone } from '../store/phone.ts';
import { fileId } from '../store/phone-files.ts';
import { reportKey } from '../../domain/basics/ids.ts';

/** A file taken out of its report stays this long, in milliseconds: somebody may want it back. */
const withdrawnLifeMs = 24 * 60 * 60_000;

/** What was withdrawn goes after a day; what a report here names after all waits to be sent again. */
export async function tidyWithdrawn(
  phone: Pick<Phone, 'read' | 'files'>,
  nowMs: number,
): Promise<void> {
  const withdrawn = (await phone.files.list()).filter(({ state }) => state === 'withdrawn');
  if (withdrawn.length === 0) return;
  const named = await namedFiles(phone);
  for (const { id, changedAt } of withdrawn) {
    if (named.has(id)) await phone.files.change(id, { state: 'waiting' });
    else if (nowMs - Date.parse(changedAt) > withdrawnLifeMs) await phone.files.forget(id);
  }
}

/** Ids of the files that drafts on this phone, the filings of their reports, visits and recommendations name. */
async function namedFiles({ read }: Pick<Phone, 'read'>): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (const { report, content } of await read.localDrafts()) {
    const { desa } = reportKey(report);
    const filed = (await read.filings(report)).map((filing) => filing.content);
    for (const one of [content, ...filed].flatMap(lampiranOf)) named.add(fileId({ desa, ...one }));
  }
  for (const { desa, content } of [
    ...(await read.kunjunganDrafts()),
    ...(await read.all('kunjungan')),
  ]) {
    const kunjungan = kunjunganSchema.safeParse(content).data;
    const files = kunjungan ? filesOfKunjungan(kunjungan) : [];
    for (const one of files) named.add(fileId({ desa, ...one }));
  }
  for (const { desa, lampiran = {}, steps } of await read.all('rekomendasi'))
    for (const one of [{ lampiran }, ...steps].flatMap((part) => Object.values(part.lampiran)))
      named.add(fileId({ desa, ...one }));
  return named;
}
