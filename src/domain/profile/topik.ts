import { type ReportKind, reportKinds } from '../basics/report-kinds.ts';
import type { Topik } from '../kunjungan/topik.ts';

/** The topic of a visit that a kind of report belongs to. */
export function topikOf(kind: ReportKind): Topik {
  return reportKinds[kind].topik;
}
