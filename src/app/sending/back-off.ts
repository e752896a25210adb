/**
 * How long to wait before the next try, in milliseconds: doubling from 2 s to 5 min with full jitter, so
 * that 302 desa do not come back in one second when the line does (S9). `random` is in [0, 1).
 */
export function backOffMs(failures: number, random: number): number {
  const ceiling = Math.min(2000 * 2 ** Math.min(failures, 10), 5 * 60_000);
  return Math.round(1000 + random * (ceiling - 1000));
}
