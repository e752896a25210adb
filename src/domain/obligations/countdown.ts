import { type Tanggal, hariBetween } from '../basics/tanggal.ts';

/** Calendar days left: 0 on the last day, negative after it. */
export function daysLeft(today: Tanggal, due: Tanggal): number {
  return hariBetween(today, due);
}
