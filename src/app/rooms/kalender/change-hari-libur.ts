import type { HariLibur, Tanggal } from '../../../domain/basics/tanggal.ts';
import { formatTanggal, tahunOf, tanggalSchema } from '../../../domain/basics/tanggal.ts';
import type { HariLiburDoc } from '../../../domain/obligations/hari-libur-doc.ts';
import { setHariLiburCommand } from '../../../domain/workflow/commands/set-hari-libur.ts';
import type { App } from '../../app-context.ts';
import { queueCommand } from '../../office/queue-command.ts';
import { hariLiburText } from './hari-libur-words.ts';

/** A day off as somebody wrote it. */
export interface WrittenHariLibur {
  readonly tanggal: string;
  readonly nama: string;
  readonly jenis: HariLibur['jenis'];
  readonly verified: boolean;
}

interface HariLiburPlace {
  readonly table: HariLiburDoc;
  /** The note in which it was written; gone in the transaction that queues. */
  readonly note?: string | undefined;
}

/**
 * Queues the whole table with this day in it, in the place of `was` where there is one; the sentence to
 * show when it cannot be, or null.
 */
export async function saveHariLibur(
  app: App,
  { table, note }: HariLiburPlace,
  { written, was }: { readonly written: WrittenHariLibur; readonly was: HariLibur | null },
): Promise<string | null> {
  const day = tanggalSchema.safeParse(written.tanggal);
  if (!day.success) return hariLiburText.badTanggal;
  const nama = written.nama.trim();
  if (nama === '') return hariLiburText.badNama;
  const others = without(table, was?.tanggal);
  const twin = others.find(({ tanggal }) => tanggal === day.data);
  if (twin) return hariLiburText.twice(formatTanggal(twin.tanggal), twin.nama);
  const entries = [...others, { ...was, ...written, tanggal: day.data, nama }];
  await setHariLibur(app, { table, note }, entries);
  return null;
}

export async function removeHariLibur(
  app: App,
  table: HariLiburDoc,
  tanggal: Tanggal,
): Promise<void> {
  await setHariLibur(app, { table }, without(table, tanggal));
}

/** The admin has held a whole year against its SKB 3 Menteri. */
export async function verifyTahun(app: App, table: HariLiburDoc, tahun: number): Promise<void> {
  const verify = (entry: HariLibur): HariLibur =>
    tahunOf(entry.tanggal) === tahun ? { ...entry, verified: true } : entry;
  await setHariLibur(app, { table }, table.entries.map(verify));
}

function without({ entries }: HariLiburDoc, tanggal: Tanggal | undefined): readonly HariLibur[] {
  return entries.filter((entry) => entry.tanggal !== tanggal);
}

/** Queues the table as it should be, based on the one shown (S4). */
async function setHariLibur(
  app: App,
  { table: { version: base }, note }: HariLiburPlace,
  entries: readonly HariLibur[],
): Promise<void> {
  const inOrder = entries.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal));
  await queueCommand(app, { kind: setHariLiburCommand.kind, base, entries: inOrder }, note);
}
