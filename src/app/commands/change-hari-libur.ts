import type { HariLibur } from '../../domain/basics/hari-kerja.ts';
import { tanggalSchema } from '../../domain/basics/tanggal.ts';
import type { HariLiburDoc } from '../../domain/workflow/documents.ts';
import type { App } from '../app-context.ts';
import { hariLiburText } from '../text/hari-libur.ts';

export interface NewHariLibur {
  readonly tanggal: string;
  readonly nama: string;
  readonly jenis: HariLibur['jenis'];
}

/** Queues the whole table with one day more; the sentence to show when it cannot be, or null. */
export async function addHariLibur(
  app: App,
  table: HariLiburDoc,
  { tanggal, nama, jenis }: NewHariLibur,
): Promise<string | null> {
  const day = tanggalSchema.safeParse(tanggal);
  if (!day.success) return hariLiburText.badTanggal;
  if (nama.trim() === '') return hariLiburText.badNama;
  if (table.entries.some((entry) => entry.tanggal === day.data)) return hariLiburText.twice;
  const entry = { tanggal: day.data, nama: nama.trim(), jenis, verified: true };
  await setHariLibur(app, table, [...table.entries, entry]);
  return null;
}

/** Queues the table as it should be, based on the one shown (S4). */
export async function setHariLibur(
  { phone, sync }: App,
  { version }: HariLiburDoc,
  entries: readonly HariLibur[],
): Promise<void> {
  const inOrder = entries.toSorted((a, b) => a.tanggal.localeCompare(b.tanggal));
  await phone.write.queue({ kind: 'set-hari-libur', base: version, entries: inOrder });
  sync.poke();
}
