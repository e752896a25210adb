import { plus, type Rupiah, rupiah, sumOf } from '../../basics/rupiah.ts';
import type { Finding } from '../report-rules.ts';
import { numberStyleOf, readAmountCell, type NumberStyle } from '../import/amount-cells.ts';
import { cellsByRole, findColumns, firstFilledLine, shapeReason } from '../import/columns.ts';
import { type ImportTable, refused } from '../import/table.ts';
import {
  type AgreedSum,
  type ImportedLine,
  type ImportResult,
  noChoices,
  type ReadChoices,
  type SkippedRow,
  type SkipReason,
} from '../import/result.ts';
import { readSource, unknownSources } from '../import/sources.ts';
import type { TableRecord } from '../import/split-records.ts';
import { type RkpdesRole, rkpdesRoles, rkpdesTableForm } from './import/table-form.ts';
import { readKode, type RkpdesCells, toKegiatan } from './import/to-kegiatan.ts';
import { type Bidang, bidangSchema } from '../kode/kode-schema.ts';
import { type RkpdesKegiatan, biayaOf, bidangOf } from './schema.ts';

interface Reading {
  readonly lines: ImportedLine<RkpdesKegiatan>[];
  readonly skipped: SkippedRow[];
  readonly findings: Finding[];
  readonly agreed: AgreedSum[];
  bidang: Bidang | null;
}

/**
 * Reads a matrix of an RKPDes. Rows below a heading of a bidang belong to it; a row with nothing but a
 * source and its amount adds them to the kegiatan above; every other row is told with its reason.
 */
export function readRkpdesRecords(
  { records }: ImportTable,
  {
    newLineId,
    choices = noChoices,
  }: { readonly newLineId: () => string; readonly choices?: ReadChoices<RkpdesRole> },
): ImportResult<RkpdesKegiatan, RkpdesRole> {
  const form = rkpdesTableForm;
  const shape = findColumns(records, form, choices.roles);
  const { columns, header, isMatched } = shape;
  if (columns.length < 2) return refused('no-columns', firstFilledLine(records));
  const reading: Reading = { lines: [], skipped: [], findings: [], agreed: [], bidang: null };
  const sources: string[] = [];
  const numbers = numberStyleOf(
    records.map(({ cells }) => cellsByRole(cells, columns).biaya ?? ''),
    choices.numbers,
  );
  const context = { newLineId, aliases: choices.aliases, style: numbers.style };
  records.forEach((record, at) => {
    const { sourceLine, text } = record;
    const cells = cellsByRole(record.cells, columns);
    const shapeSays = shapeReason(record.cells, at, { header, form });
    const reason = shapeSays ?? takeRow(reading, { cells, record, ...context });
    if (reason === null) sources.push(cells.sumberDana ?? '');
    else reading.skipped.push({ reason, sourceLine, text });
  });
  const { lines, skipped, findings, agreed } = reading;
  return {
    kind: 'read',
    columns,
    isMatched,
    lines,
    skipped,
    findings,
    sources: unknownSources(sources),
    numbers,
    agreed,
  };
}

interface Row {
  readonly cells: RkpdesCells;
  readonly record: TableRecord;
  readonly newLineId: () => string;
  readonly aliases: Readonly<Record<string, string>>;
  readonly style: NumberStyle;
}

/** Puts the row into what was read, or says why not. */
function takeRow(reading: Reading, row: Row): SkipReason | null {
  const { cells, record } = row;
  const label = labelOf(record, cells);
  const amount = readAmountCell(cells.biaya ?? '', row.style);
  const isReadable =
    amount.kind !== 'unreadable' && (amount.kind === 'empty' || amount.rupiah >= 0);
  const biaya = amount.kind === 'ok' ? amount.rupiah : null;
  if (TOTAL.test(label))
    return isReadable ? takeTotal(reading, { label, biaya, record }) : 'unreadable-amount';
  const bidang = bidangSaid(cells);
  if (isHeading(cells)) {
    reading.bidang = bidang ?? reading.bidang;
    return 'parent';
  }
  reading.bidang = bidang ?? reading.bidang;
  if (!isReadable) return 'unreadable-amount';
  if (!cells.nama) return takeMore(reading, { ...row, biaya });
  if (biaya === null && isBare(cells) && (readKode(cells.kode ?? '')?.split('.').length ?? 0) < 3) {
    return 'text-only';
  }
  const { sourceLine, text } = record;
  const { aliases } = row;
  const read = toKegiatan(cells, { sourceLine, bidang: reading.bidang, biaya, aliases });
  reading.lines.push({ id: row.newLineId(), line: read.kegiatan, sourceLine, text });
  reading.findings.push(...read.findings);
  return null;
}

/** A second source of the kegiatan above, in a row of its own. */
function takeMore(
  reading: Reading,
  { cells, record, biaya, aliases }: Row & { readonly biaya: Rupiah | null },
): SkipReason | null {
  const last = reading.lines.at(-1);
  const isNext = last && last.sourceLine + last.text.split('\n').length === record.sourceLine;
  if (!isBare(cells) || cells.kode || cells.bidang) return 'no-name';
  if (biaya === null || !cells.sumberDana) return biaya === null ? 'text-only' : 'no-name';
  if (!last || !isNext) return 'no-name';
  const source = readSource(cells.sumberDana, aliases).slice(0, 60);
  const { biaya: before } = last.line;
  const sum = rupiah(plus(before[source] ?? 0, biaya));
  const line = { ...last.line, biaya: { ...before, [source]: sum } };
  reading.lines[reading.lines.length - 1] = { ...last, line, text: `${last.text}\n${record.text}` };
  return null;
}

/** The name of a row; that of a sum may stand in a column nobody reads. */
function labelOf({ cells: printed }: TableRecord, cells: RkpdesCells): string {
  const first = printed.map((cell) => cell.trim()).find((cell) => cell !== '') ?? '';
  return TOTAL.test(first) ? first : (cells.nama ?? cells.bidang ?? cells.kode ?? '');
}

const TOTAL = /^(jumlah|total|sub ?total|sub ?jumlah)/i;

interface Total {
  readonly label: string;
  readonly biaya: Rupiah | null;
  readonly record: TableRecord;
}

function takeTotal(reading: Reading, { label, biaya, record }: Total): SkipReason {
  const isWhole =
    /^(jumlah )?(total|seluruh|keseluruhan)|^total/i.test(label) && !/bidang/i.test(label);
  const isBidang = /bidang/i.test(label) && reading.bidang !== null;
  if (!isWhole && !isBidang) return 'total-unknown';
  const summed = reading.lines.filter(({ line }) => isWhole || bidangOf(line) === reading.bidang);
  const sum = sumOf(summed.map(({ line }) => biayaOf(line)));
  if (biaya === sum) reading.agreed.push({ name: label.slice(0, 60), amount: sum });
  if (biaya === null || biaya === sum) return 'total';
  const values = { sourceLine: record.sourceLine, name: label.slice(0, 60), printed: biaya, sum };
  reading.findings.push({ level: 'finding', rule: 'I1', where: [], values, basis: 'Impor' });
  return 'total';
}

/** A bidang or sub bidang, in words or by its kode, with nothing of a kegiatan beside it. */
function isHeading(cells: RkpdesCells): boolean {
  if (!isBare(cells)) return false;
  if (/^(sub ?)?bidang\b/i.test(cells.nama ?? cells.bidang ?? cells.kode ?? '')) return true;
  if (cells.bidang && !cells.nama && !cells.sumberDana) return true;
  const kode = readKode(cells.kode ?? '');
  return kode !== null && kode.split('.').length < 3 && !cells.sumberDana;
}

function isBare(cells: RkpdesCells): boolean {
  return rkpdesRoles.every((role) => !cells[role] || IN_HEADING.includes(role));
}

/** What a heading may have beside its words: all else is of a kegiatan. */
const IN_HEADING: readonly RkpdesRole[] = ['kode', 'bidang', 'nama', 'biaya', 'sumberDana'];

/** Said by the row's kode, or by the words of a bidang. */
function bidangSaid(cells: RkpdesCells): Bidang | null {
  const said =
    cells.bidang ?? (/bidang/i.test(cells.nama ?? '') && isBare(cells) ? cells.nama : '');
  const kode = readKode(cells.kode ?? '');
  if (kode !== null && isHeading(cells))
    return bidangSchema.safeParse(kode.slice(0, 1)).data ?? null;
  if (/^sub/i.test(said ?? '')) return null;
  const [, digit] = /^(?:bidang\s*)?([1-5])\b/i.exec(said ?? '') ?? [];
  if (digit !== undefined) return bidangSchema.parse(digit);
  return BIDANG_WORDS.find(([words]) => words.test(said ?? ''))?.[1] ?? null;
}

const BIDANG_WORDS: readonly (readonly [RegExp, Bidang])[] = [
  [/pemberdayaan/i, '4'],
  [/pembinaan/i, '3'],
  [/bencana|darurat|mendesak/i, '5'],
  [/pelaksanaan pembangunan|pembangunan desa/i, '2'],
  [/pen?yelenggara|pemerintahan/i, '1'],
];
