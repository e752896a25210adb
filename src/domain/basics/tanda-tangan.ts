import * as z from 'zod/mini';
import { type Point, simplify, type Stroke } from './stroke.ts';

/*
 * A signature as text: the pad is a grid, a stroke is where it begins and the steps from there, one
 * character a coordinate. `x x y y` for the start in base 64, then pairs dx, dy from -32 to 31; strokes are
 * parted by dots. A signature is some 200 characters, never more than 1 KB.
 */
/** The pad's grid: three times as wide as high. */
export const GRID = { width: 300, height: 100 } as const;
/** Bytes of the longest signature kept. */
const MAX_TANDA_TANGAN = 1024;

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STEP = 31;

export const tandaTanganSchema = z
  .string()
  .check(z.maxLength(MAX_TANDA_TANGAN), z.regex(/^[\w.-]+$/));

/** Strokes in grid units, drawn finer; the finest that fits in 1 KB. Null when nothing was drawn. */
export function encodeTandaTangan(strokes: readonly Stroke[]): string | null {
  const drawn = strokes.filter((stroke) => stroke.length > 0);
  if (drawn.length === 0) return null;
  for (const tolerance of [0.6, 1, 1.6, 2.5, 4, 6, 10]) {
    const text = drawn.map((stroke) => encodeStroke(simplify(stroke, tolerance))).join('.');
    if (text.length <= MAX_TANDA_TANGAN) return text;
  }
  return encodeWithin(drawn);
}

/** Null when the text is no signature: it came from elsewhere or was cut. */
export function decodeTandaTangan(text: string): readonly Stroke[] | null {
  const strokes = text.split('.').map(decodeStroke);
  return strokes.every((stroke) => stroke !== null) ? strokes : null;
}

/** The path of an SVG with the grid as its viewBox; a lone point is a dot under round caps. */
export function tandaTanganPath(strokes: readonly Stroke[]): string {
  return strokes
    .map(([first, ...rest]) => {
      if (!first) return '';
      const start = `M${first.x} ${first.y}`;
      return rest.length === 0
        ? `${start}h0`
        : start + rest.map(({ x, y }) => `L${x} ${y}`).join('');
    })
    .join('');
}

/** A scribble beyond measure: its strokes as long as there is room. */
function encodeWithin(strokes: readonly Stroke[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const stroke of strokes) {
    const room = MAX_TANDA_TANGAN - length - (kept.length > 0 ? 1 : 0);
    if (room < 4) break;
    const text = encodeStroke(simplify(stroke, 10));
    kept.push(text.slice(0, room - (room % 2)));
    length = kept.join('.').length;
  }
  return kept.join('.');
}

function encodeStroke(stroke: Stroke): string {
  const [first, ...rest] = stroke.map(onGrid);
  if (!first) return '';
  let at = first;
  const steps = rest.map((next) => {
    const text = encodeStep(at, next);
    at = next;
    return text;
  });
  return number(first.x) + number(first.y) + steps.join('');
}

/** A long step is several short ones on the same line. */
function encodeStep(from: Point, to: Point): string {
  const count = Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / STEP);
  let at = from;
  let text = '';
  for (let step = 1; step <= count; step++) {
    const next = {
      x: Math.round(from.x + ((to.x - from.x) * step) / count),
      y: Math.round(from.y + ((to.y - from.y) * step) / count),
    };
    text += digit(next.x - at.x + 32) + digit(next.y - at.y + 32);
    at = next;
  }
  return text;
}

function decodeStroke(text: string): Stroke | null {
  const values = Array.from(text, (character) => DIGITS.indexOf(character));
  const [a, b, c, d, ...steps] = values;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  if (values.includes(-1) || steps.length % 2 !== 0) return null;
  let at: Point = { x: a * 64 + b, y: c * 64 + d };
  const points = [at];
  for (let index = 0; index < steps.length; index += 2) {
    at = { x: at.x + (steps[index] ?? 32) - 32, y: at.y + (steps[index + 1] ?? 32) - 32 };
    points.push(at);
  }
  return points;
}

function onGrid({ x, y }: Point): Point {
  const within = (value: number, max: number) => Math.min(Math.max(Math.round(value), 0), max);
  return { x: within(x, GRID.width), y: within(y, GRID.height) };
}

function number(value: number): string {
  return digit(Math.floor(value / 64)) + digit(value % 64);
}

function digit(value: number): string {
  return DIGITS.charAt(value);
}
