import type { Finding } from './report-rules.ts';
import { type LampiranById, missingLampiran } from './lampiran.ts';

interface Options {
  /** The article that asks for these files, as printed to the reader. */
  readonly basis: string;
  readonly level?: Finding['level'];
  readonly rule?: string;
}

/** A finding for each file that the report should bring along and does not; it never stops a filing. */
export function checkLampiran(
  lampiran: LampiranById,
  wanted: readonly string[],
  { basis, level = 'finding', rule = 'lampiran' }: Options,
): Finding[] {
  return missingLampiran(lampiran, wanted).map((jenis) => ({
    level,
    rule,
    where: ['lampiran'],
    values: { jenis },
    basis,
  }));
}
