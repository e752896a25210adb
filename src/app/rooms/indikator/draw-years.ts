interface Year {
  readonly tahun: number;
  readonly value: number | null;
  readonly target: number | null;
}

/** One year in the drawing's own units; `y` is counted from above. */
interface DrawnYear {
  readonly tahun: number;
  readonly middle: number;
  readonly bar: Readonly<Record<'x' | 'y' | 'width' | 'height', number>> | null;
  readonly target: Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>> | null;
}

/** Values as bars and targets as lines on one scale from 0. */
export function drawYears(
  years: readonly Year[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly DrawnYear[] {
  const most = Math.max(...years.flatMap(({ value, target }) => [value ?? 0, target ?? 0]), 0);
  const scale = most === 0 ? 0 : height / most;
  const step = width / Math.max(years.length, 1);
  return years.map(({ tahun, value, target }, index) => {
    const middle = step * (index + 0.5);
    const [barWidth, lineWidth] = [step * 0.5, step * 0.8];
    const size = (value ?? 0) * scale;
    const y = height - (target ?? 0) * scale;
    return {
      tahun,
      middle,
      bar:
        value === null
          ? null
          : { x: middle - barWidth / 2, y: height - size, width: barWidth, height: size },
      target:
        target === null
          ? null
          : { x1: middle - lineWidth / 2, x2: middle + lineWidth / 2, y1: y, y2: y },
    };
  });
}
