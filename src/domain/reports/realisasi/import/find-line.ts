import { lettersOf } from '../../../basics/clean-text.ts';
import type { ApbdesLine } from '../../apbdes/schema.ts';
import type { SkipReason } from '../../import/result.ts';
import { pairKey } from '../pairs.ts';
import type { RealisasiContent } from '../schema.ts';

type FoundLine =
  | { readonly kind: 'line'; readonly id: string }
  /** No line of the report has its code. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'none'; readonly reason: SkipReason };

/**
 * The line of the report a row of a table is about: by kegiatan and rekening, and where several have
 * these, by source and uraian. Lines that are alike are taken in their order. A belanja row that names no
 * kegiatan is matched by its rekening alone.
 */
export function findLine(
  row: ApbdesLine,
  lines: RealisasiContent['lines'],
  taken: ReadonlySet<string>,
): FoundLine {
  const isWithoutKegiatan = row.fungsi === null && row.rekening.startsWith('5');
  const sameCode = Object.entries(lines).filter(([, line]) =>
    isWithoutKegiatan ? line.rekening === row.rekening : pairKey(line) === pairKey(row),
  );
  if (sameCode.length === 0) return { kind: 'outside' };
  const bySource = narrow(sameCode, ([, line]) => line.sumberDana === row.sumberDana);
  const fitting = narrow(bySource, ([, line]) => lettersOf(line.uraian) === lettersOf(row.uraian));
  const free = fitting.filter(([id]) => !taken.has(id));
  const [first] = free;
  if (!first) return { kind: 'none', reason: 'line-taken' };
  if (new Set(fitting.map(([, line]) => sameness(line))).size > 1) {
    return { kind: 'none', reason: 'several-lines' };
  }
  return { kind: 'line', id: first[0] };
}

type Entry = readonly [string, RealisasiContent['lines'][string]];

/** Those that fit, where any do: a table may call a source or a line by other words. */
function narrow(entries: readonly Entry[], fits: (entry: Entry) => boolean): readonly Entry[] {
  const narrowed = entries.filter(fits);
  return narrowed.length === 0 ? entries : narrowed;
}

function sameness({ fungsi, sumberDana, uraian }: Entry[1]): string {
  return JSON.stringify([fungsi, sumberDana, lettersOf(uraian)]);
}
