import { type JenisLkd, type Lembaga, type LkdContent, jenisLkdSchema } from './schema.ts';

interface LembagaRow {
  readonly id: string;
  readonly lembaga: Lembaga;
}

export interface JenisGroup {
  readonly jenis: JenisLkd;
  readonly rows: readonly LembagaRow[];
}

/** The list as it is shown: the six kinds and the others, each in the order of its names. */
export function groupByJenis({ lembaga }: Pick<LkdContent, 'lembaga'>): readonly JenisGroup[] {
  const rows = Object.entries(lembaga).map(([id, one]) => ({ id, lembaga: one }));
  return jenisLkdSchema.options.map((jenis) => ({
    jenis,
    rows: rows.filter((row) => row.lembaga.jenis === jenis).toSorted(byNama),
  }));
}

/** `RT 2` before `RT 10`; lists of two devices are in the same order. */
function byNama(a: LembagaRow, b: LembagaRow): number {
  return (
    a.lembaga.nama.localeCompare(b.lembaga.nama, 'id', { numeric: true }) ||
    a.id.localeCompare(b.id)
  );
}
