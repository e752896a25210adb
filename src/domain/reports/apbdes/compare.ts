import type { ApbdesContent, ApbdesLine } from './schema.ts';
import type { LineWithId } from './tree.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export interface ChangedLine {
  readonly id: string;
  /** Another id than `id` where the line was written anew and matched by what it says. */
  readonly beforeId: string;
  readonly line: ApbdesLine;
  readonly fields: readonly FieldChange[];
}

export interface ApbdesComparison {
  readonly added: readonly LineWithId[];
  readonly removed: readonly LineWithId[];
  readonly changed: readonly ChangedLine[];
  /** Agreement with the BPD, as `bpd.tanggalSepakat` and so on, and `catatan`. */
  readonly fields: readonly FieldChange[];
}

/**
 * What a desa changed between two revisions. Lines are matched by id; lines left over on both sides by
 * kegiatan, rekening, source and uraian, so that an import of the same table shows no change.
 */
export function compareApbdes(before: ApbdesContent, after: ApbdesContent): ApbdesComparison {
  const unmatched = new Map<string, string[]>();
  for (const [id, line] of Object.entries(before.lines)) {
    if (Object.hasOwn(after.lines, id)) continue;
    unmatched.set(sameness(line), [...(unmatched.get(sameness(line)) ?? []), id]);
  }
  const added: LineWithId[] = [];
  const changed: ChangedLine[] = [];
  for (const [id, line] of Object.entries(after.lines)) {
    const beforeId = Object.hasOwn(before.lines, id) ? id : unmatched.get(sameness(line))?.shift();
    const old = beforeId === undefined ? undefined : before.lines[beforeId];
    if (beforeId === undefined || old === undefined) {
      added.push({ id, line });
      continue;
    }
    const fields = LINE_FIELDS.flatMap((field) => changeOf(field, old[field], line[field]));
    if (fields.length > 0) changed.push({ id, beforeId, line, fields });
  }
  return {
    added,
    removed: leftOver(before, unmatched),
    changed,
    fields: wholeChanges(before, after),
  };
}

const LINE_FIELDS = [
  'rekening',
  'fungsi',
  'uraian',
  'sumberDana',
  'anggaran',
  'sebelum',
  'volume',
  'satuan',
] as const;

const BPD_FIELDS = ['tanggalSepakat', 'nomorBeritaAcara', 'jumlahAnggota', 'jumlahHadir'] as const;

function sameness({ fungsi, rekening, sumberDana, uraian }: ApbdesLine): string {
  return JSON.stringify([fungsi, rekening, sumberDana, uraian.trim().toLowerCase()]);
}

function leftOver(before: ApbdesContent, unmatched: ReadonlyMap<string, string[]>): LineWithId[] {
  const ids = new Set([...unmatched.values()].flat());
  return Object.entries(before.lines)
    .filter(([id]) => ids.has(id))
    .map(([id, line]) => ({ id, line }));
}

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
