import { type IsLibur, type Tanggal, addHariKerja } from '../basics/tanggal.ts';
import { type ReportKind, reportKinds } from '../basics/report-kinds.ts';
import type { ReportDoc } from '../standing/report-doc.ts';
import { yearDay } from './rule.ts';
import type { Obligation } from './obligations.ts';

/** Whether a Perdes sets a report of this kind. */
export function isSetByPerdes(kind: ReportKind): boolean {
  return reportKinds[kind].byPerdes;
}

/** Working days to send a Perdes to the bupati, counted from its date: PP 43/2014 Ps 84(4). */
const sendHariKerja = 7;

export function sendPerdesBy(tanggal: Tanggal, isLibur: IsLibur): Tanggal {
  return addHariKerja(tanggal, sendHariKerja, isLibur);
}

/** What a desa has still to do with the Perdes of an accepted report. */
export interface PerdesStep {
  /** `set`: A5, PP 43/2014 Ps 101(4); `send`: A6, Ps 84(4). */
  readonly step: 'set' | 'send';
  readonly due: Tanggal;
}

/** Null where nothing is open, the law has no day for it, or an older app did not ask whether it was sent. */
export function perdesStep(
  { rule, kind, tahun }: Pick<Obligation, 'rule' | 'kind' | 'tahun'>,
  doc: Pick<ReportDoc, 'state' | 'nihil' | 'perdes'> | null,
  isLibur: IsLibur,
): PerdesStep | null {
  if (doc?.state !== 'diterima' || doc.nihil || !isSetByPerdes(kind)) return null;
  const { perdes } = doc;
  if (perdes)
    return perdes.dikirim === null
      ? { step: 'send', due: sendPerdesBy(perdes.tanggal, isLibur) }
      : null;
  const setBy = rule.evaluation?.setBy;
  return setBy ? { step: 'set', due: yearDay(setBy, tahun) } : null;
}
