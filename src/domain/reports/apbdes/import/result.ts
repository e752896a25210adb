import type { ImportResult as AnyResult, ReadImport as AnyRead } from '../../import/result.ts';
import type { ApbdesLine } from '../schema.ts';

export const apbdesRoles = [
  'kode',
  'fungsi',
  'uraian',
  'anggaran',
  'sebelum',
  'perubahan',
  'sumberDana',
  'volume',
  'satuan',
] as const;

/** What a column of a budget's table may be. */
export type ColumnRole = (typeof apbdesRoles)[number];

export type ReadImport = AnyRead<ApbdesLine, ColumnRole>;
export type ImportResult = AnyResult<ApbdesLine, ColumnRole>;
