/** `85,3%`; one decimal, and never 100 % for what is not quite; `-` where there is nothing to compare. */
export function formatPercent(percent: number | null): string {
  if (percent === null) return '-';
  const tenths = percent < 100 ? Math.min(Math.round(percent * 10), 999) : Math.round(percent * 10);
  const whole = Math.trunc(tenths / 10);
  const rest = Math.abs(tenths % 10);
  return `${whole === 0 && tenths < 0 ? '-0' : whole}${rest === 0 ? '' : `,${rest}`}%`;
}
