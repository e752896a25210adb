/** A place on the signature pad, and a line drawn without lifting the finger. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Stroke = readonly Point[];

/** Ramer-Douglas-Peucker: leaves out the points that lie within `tolerance` of the line without them. */
export function simplify(stroke: Stroke, tolerance: number): Stroke {
  const first = stroke[0];
  const last = stroke.at(-1);
  if (!first || !last || stroke.length < 3) return stroke;
  const { index, distance } = farthest(stroke, first, last);
  if (distance <= tolerance) return isSamePlace(first, last) ? [first] : [first, last];
  const before = simplify(stroke.slice(0, index + 1), tolerance);
  const after = simplify(stroke.slice(index), tolerance);
  return [...before.slice(0, -1), ...after];
}

function farthest(stroke: Stroke, a: Point, b: Point): { index: number; distance: number } {
  return stroke.reduce(
    (best, point, index) => {
      const distance = distanceToSegment(point, a, b);
      return distance > best.distance ? { index, distance } : best;
    },
    { index: 0, distance: 0 },
  );
}

function distanceToSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((p.x - a.x) * dx + (p.y - a.y) * dy) / length;
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

function isSamePlace(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}
