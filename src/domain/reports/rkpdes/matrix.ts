import { sumOf } from '../../basics/rupiah.ts';
import { fungsiName } from '../kode/kode-names.ts';
import type { Bidang } from '../kode/kode-schema.ts';
import { type RkpdesContent, type RkpdesKegiatan, bidangOf, biayaOf } from './schema.ts';

export interface KegiatanWithId {
  readonly id: string;
  readonly kegiatan: RkpdesKegiatan;
}

export interface BidangRows {
  /** '' stands last: kegiatan without a bidang. */
  readonly bidang: Bidang | '';
  /** Empty for ''. */
  readonly name: string;
  readonly rows: readonly KegiatanWithId[];
  /** Whole rupiah of its rows. */
  readonly total: number;
}

/** The matrix as it is printed: bidang by bidang, in each by kode, then name, then id. */
export function matrixOf({ kegiatan }: Pick<RkpdesContent, 'kegiatan'>): readonly BidangRows[] {
  const all = Object.entries(kegiatan).map(([id, row]) => ({ id, kegiatan: row }));
  return BIDANG_ORDER.flatMap((bidang): BidangRows[] => {
    const rows = all.filter((row) => bidangOf(row.kegiatan) === bidang).toSorted(inOrder);
    const total = sumOf(rows.map((row) => biayaOf(row.kegiatan)));
    return rows.length === 0 ? [] : [{ bidang, name: fungsiName(bidang) ?? '', rows, total }];
  });
}

const BIDANG_ORDER = ['1', '2', '3', '4', '5', ''] as const;

function inOrder(a: KegiatanWithId, b: KegiatanWithId): number {
  return compareText(sortKey(a), sortKey(b));
}

/** Kegiatan without a kode stand behind the others of their bidang. */
function sortKey({ id, kegiatan }: KegiatanWithId): string {
  return [kegiatan.fungsi ?? '~', kegiatan.nama.toLowerCase(), id].join('\u0000');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
