import type { CommandId } from '../../../domain/basics/ids.ts';
import { suratEntrySchema, suratParts, type SuratEntry } from '../../../domain/surat/surat.ts';
import type { SuratDoc } from '../../../domain/surat/surat-head.ts';
import { paths } from '../../paths.ts';

type Recorded = SuratDoc['entries'][number];

/** A recorded letter as it stands, by its last entry. */
export interface SuratRow
  extends
    Pick<SuratDoc, 'surat' | 'desa' | 'isi'>,
    Pick<SuratEntry, 'nomor' | 'tanggal' | 'perihal' | 'penandatangan'>,
    Pick<Recorded, 'by' | 'at' | 'receivedAt'> {
  readonly jenis: string;
  readonly about: string;
  /** The day it speaks of; null for one about a filing. */
  readonly per: string | null;
  /** The entry that holds: a correction names it as its base. */
  readonly version: CommandId;
  /** What was corrected, oldest first. */
  readonly earlier: readonly Recorded[];
}

/** The letters that this app can read, the latest first. */
export function suratRows(docs: readonly SuratDoc[]): readonly SuratRow[] {
  return docs
    .flatMap((doc) => rowOf(doc) ?? [])
    .toSorted((a, b) => b.tanggal.localeCompare(a.tanggal) || b.at.localeCompare(a.at));
}

/** Where a recorded letter opens; one about a day says which. */
export function suratPath({
  jenis,
  about,
  per,
}: Pick<SuratRow, 'jenis' | 'about' | 'per'>): string {
  return `${paths.surat(jenis, about)}${per === null ? '' : `?per=${per}`}`;
}

function rowOf({ surat, desa, isi, entries }: SuratDoc): SuratRow | null {
  const last = entries.at(-1);
  const entry = suratEntrySchema.safeParse(last?.content).data;
  if (!last || !entry) return null;
  const { id: version, by, at, receivedAt } = last;
  return {
    ...suratParts(surat),
    ...entry,
    surat,
    desa,
    isi,
    version,
    by,
    at,
    receivedAt,
    earlier: entries.slice(0, -1),
  };
}
