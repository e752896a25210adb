import { type CellContext, type RawCell, textOfCell } from './cell-value.ts';
import { attributeOf, isTrue, walkXml, type XmlFault } from './walk-xml.ts';

/** A sheet's cells as text, and what of it Excel does not show. */
interface SheetRows {
  readonly rows: string[][];
  /** From 1. */
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** Filled cells beyond any table: not read. */
  strayCells: number;
}

/** Where the reader is, from 1; `isFixed` once the row or a cell in it said its number. */
interface Place {
  row: number;
  column: number;
  isFixed: boolean;
  isHidden: boolean;
}

/**
 * Reads the filled cells of a sheet one by one, so that what it says of its size, of joined cells and of
 * styled blank ones takes no memory. A fault where it is broken: a part of a table is not read for the whole.
 */
export function readSheet(xml: string, context: CellContext): SheetRows | XmlFault {
  const sheet: SheetRows = { rows: [], hiddenRows: [], hiddenColumns: [], strayCells: 0 };
  const place: Place = { row: 0, column: 0, isFixed: true, isHidden: false };
  let isSound = true;
  let cell: RawCell | null = null;
  let isPhonetic = false;
  const fault = walkXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === 'row') isSound &&= startRow(place, attributes);
        if (name === 'c') {
          isSound &&= cell === null && place.row > 0;
          cell = { attributes };
        }
        if (name === 'rPh') isPhonetic = true;
        if (name === 'col' && isTrue(attributeOf(attributes, 'hidden')))
          sheet.hiddenColumns.push(...columnsOf(attributes, sheet.hiddenColumns.at(-1)));
      },
      close: (name, text) => {
        if (name === 'rPh') isPhonetic = false;
        if (cell === null || isPhonetic) return;
        if (name === 'v') cell.value = text;
        if (name === 't') cell.inline = (cell.inline ?? '') + text;
        if (name === 'f') cell.hasFormula = true;
        if (name !== 'c') return;
        // Styled and blank, to the end of the sheet: what most cells are where there are many.
        const isBlank = cell.value === undefined && cell.inline === undefined && !cell.hasFormula;
        if (!isBlank || !/\br=/.test(cell.attributes)) {
          const words = textOfCell(cell, context);
          isSound &&= moveTo(place, attributeOf(cell.attributes, 'r')) && words !== null;
          if (isSound) put(sheet, place, words ?? '');
        }
        cell = null;
      },
    },
    context.left,
  );
  return fault ?? (isSound ? sheet : 'broken');
}

/** A budget has some hundred rows and ten columns. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 100;

/** Rows come in their order; one without a number is the next. */
function startRow(place: Place, attributes: string): boolean {
  const said = Number(attributeOf(attributes, 'r') ?? 0);
  const isLater = said === 0 || (Number.isInteger(said) && said > place.row);
  place.row = said || place.row + 1;
  place.column = 0;
  place.isFixed = said > 0;
  place.isHidden = isTrue(attributeOf(attributes, 'hidden'));
  return isLater;
}

/** To a cell's own place, `C12`, or to the next; false where that is none, or behind the last. */
function moveTo(place: Place, address: string | undefined): boolean {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address ?? '') ?? [];
  if (address !== undefined && digits === '') return false;
  const row = digits === '' ? place.row : Number(digits);
  const column = digits === '' ? place.column + 1 : columnOf(letters);
  const fits = column > place.column && (place.isFixed ? row === place.row : row >= place.row);
  Object.assign(place, { row, column, isFixed: true });
  return fits;
}

function put(sheet: SheetRows, { row, column, isHidden }: Place, text: string): void {
  if (text.trim() === '') return;
  if (row > MAX_ROWS || column > MAX_COLUMNS) {
    sheet.strayCells += 1;
    return;
  }
  if (isHidden && sheet.hiddenRows.at(-1) !== row) sheet.hiddenRows.push(row);
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1] ?? [];
  while (cells.length < column - 1) cells.push('');
  cells.push(text);
}

/** `AB` is 28. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A range comes behind the one before; one that does not adds what does, so that many make no long list. */
function columnsOf(attributes: string, before = 0): number[] {
  const [min = 0, last = 0] = ['min', 'max'].map((name) => Number(attributeOf(attributes, name)));
  const first = Math.max(min, before + 1);
  const count = Math.min(last, MAX_COLUMNS) - first + 1;
  return Array.from({ length: Math.max(0, count || 0) }, (_, at) => first + at);
}
