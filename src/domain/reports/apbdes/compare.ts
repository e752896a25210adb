import { type MatchedLine, matchLines } from './match-lines.ts';
import { type ApbdesContent, type ApbdesLine, apbdesLineSchema } from './schema.ts';
import type { LineWithId } from './tree.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

interface ChangedLine<Line = ApbdesLine> {
  readonly id: string;
  /** Another id than `id` where the line was written anew and matched by what it says. */
  readonly beforeId: string;
  readonly line: Line;
  readonly fields: readonly FieldChange[];
}

export interface LineComparison<Line = ApbdesLine> {
  readonly added: readonly LineWithId<Line>[];
  readonly removed: readonly LineWithId<Line>[];
  readonly changed: readonly ChangedLine<Line>[];
}

export interface ApbdesComparison extends LineComparison {
  /** Agreement with the BPD, as `bpd.tanggalSepakat` and so on, and `catatan`. */
  readonly fields: readonly FieldChange[];
}

/** What a desa changed between two revisions. */
export function compareApbdes(before: ApbdesContent, after: ApbdesContent): ApbdesComparison {
  return {
    ...compareLines(before.lines, after.lines, LINE_FIELDS),
    fields: wholeChanges(before, after),
  };
}

/** Lines of two revisions, matched by id, then by what they say; also of a realisasi. */
export function compareLines<
  Field extends string,
  Line extends MatchedLine & Readonly<Record<Field, FieldChange['before']>>,
>(
  before: Readonly<Record<string, Line>>,
  after: Readonly<Record<string, Line>>,
  lineFields: readonly Field[],
): LineComparison<Line> {
  const matches = matchLines(before, after);
  const added: LineWithId<Line>[] = [];
  const changed: ChangedLine<Line>[] = [];
  for (const [id, line] of Object.entries(after)) {
    const beforeId = matches.get(id);
    const old = beforeId === undefined ? undefined : before[beforeId];
    if (beforeId === undefined || old === undefined) {
      added.push({ id, line });
      continue;
    }
    const fields = lineFields.flatMap((field) => changeOf(field, old[field], line[field]));
    if (fields.length > 0) changed.push({ id, beforeId, line, fields });
  }
  const kept = new Set(matches.values());
  const removed = Object.entries(before).filter(([id]) => !kept.has(id));
  return { added, removed: removed.map(([id, line]) => ({ id, line })), changed };
}

type LineField = keyof typeof apbdesLineSchema.shape;
const LINE_FIELDS = Object.keys(apbdesLineSchema.shape) as readonly LineField[]; // its own keys

const BPD_FIELDS = ['tanggalSepakat', 'nomorBeritaAcara', 'jumlahAnggota', 'jumlahHadir'] as const;

function wholeChanges(before: ApbdesContent, after: ApbdesContent): FieldChange[] {
  return [
    ...BPD_FIELDS.flatMap((field) => changeOf(`bpd.${field}`, before.bpd[field], after.bpd[field])),
    ...changeOf('catatan', before.catatan, after.catatan),
  ];
}

function changeOf(
  field: string,
  before: string | number | null,
  after: string | number | null,
): FieldChange[] {
  return before === after ? [] : [{ field, before, after }];
}
