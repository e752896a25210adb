import { type Tanggal, tanggalInWib } from '../basics/tanggal.ts';
import type { Calendar, Obligation } from './obligations.ts';
import { correctionDue } from './clock-of.ts';
import type { Timeliness } from './timeliness.ts';
import { timelinessOf } from './timeliness-of.ts';
import type { ReportDoc, VerdictDoc } from '../standing/report-doc.ts';

/** What time means for a report now. */
export type Deadline =
  /** To be filed by then; null = no date in law. */
  | { readonly kind: 'file'; readonly due: Tanggal | null }
  /** To be corrected by then; null = no clock in law. */
  | { readonly kind: 'correct'; readonly due: Tanggal | null }
  /** It was filed, and that was on time or late. */
  | { readonly kind: 'filed'; readonly timeliness: Timeliness }
  /** Filed, but the server has not said when it came. */
  | { readonly kind: 'on-its-way' };

interface DeadlineInput {
  readonly obligation: {
    readonly due: Obligation['due'];
    readonly rule: Pick<Obligation['rule'], 'evaluation'>;
  };
  readonly doc: Pick<ReportDoc, 'state' | 'firstFiled' | 'sepakat'> | null;
  readonly verdict: Pick<VerdictDoc, 'receivedAt' | 'decidedAt'> | null;
  readonly calendar: Pick<Calendar, 'isLibur' | 'settings'>;
}

/** A report is late or not by its first filing; one that came back has a clock of its own where the law has it. */
export function deadlineOf({ obligation, doc, verdict, calendar }: DeadlineInput): Deadline {
  const { due, rule } = obligation;
  if (doc?.state === 'dikembalikan' && verdict) {
    if (!rule.evaluation) return { kind: 'correct', due: null };
    const toldOn = tanggalInWib(verdict.receivedAt ?? verdict.decidedAt);
    return { kind: 'correct', due: correctionDue(rule.evaluation, toldOn, calendar.isLibur) };
  }
  if (!doc?.firstFiled) return { kind: 'file', due };
  const timeliness = timelinessOf(obligation, doc, calendar);
  return timeliness ? { kind: 'filed', timeliness } : { kind: 'on-its-way' };
}
