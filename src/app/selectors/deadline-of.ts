import type { IsLibur } from '../../domain/basics/hari-kerja.ts';
import { tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { correctionDue } from '../../domain/obligations/evaluation-clock.ts';
import type { Obligation } from '../../domain/obligations/obligations.ts';
import { judgeTimeliness } from '../../domain/obligations/timeliness.ts';
import type { Timeliness } from '../../domain/obligations/timeliness.ts';
import type { ReportDoc, VerdictDoc } from '../../domain/workflow/documents.ts';

/** What time means for a report now. */
export type Deadline =
  /** To be filed by then; null = no date in law. */
  | { readonly kind: 'file'; readonly due: Tanggal | null }
  /** To be corrected by then. */
  | { readonly kind: 'correct'; readonly due: Tanggal }
  /** It was filed, and that was on time or late. */
  | { readonly kind: 'filed'; readonly timeliness: Timeliness }
  /** Filed, but the server has not said when it came. */
  | { readonly kind: 'on-its-way' };

export interface DeadlineInput {
  readonly obligation: Pick<Obligation, 'due'>;
  readonly doc: Pick<ReportDoc, 'state' | 'firstFiled'> | null;
  readonly verdict: Pick<VerdictDoc, 'receivedAt' | 'decidedAt'> | null;
  readonly isLibur: IsLibur;
}

/** A report is late or not by its first filing; one that came back has 20 working days of its own. */
export function deadlineOf({ obligation, doc, verdict, isLibur }: DeadlineInput): Deadline {
  const { due } = obligation;
  if (doc?.state === 'dikembalikan' && verdict) {
    const toldOn = tanggalInWib(verdict.receivedAt ?? verdict.decidedAt);
    return { kind: 'correct', due: correctionDue(toldOn, isLibur) };
  }
  if (!doc?.firstFiled) return { kind: 'file', due };
  const { filedAt, receivedAt, seenServerAt } = doc.firstFiled;
  if (receivedAt === null) return { kind: 'on-its-way' };
  const timeliness = judgeTimeliness({ due, filedAt, receivedAt, seenServerAt, isLibur });
  return { kind: 'filed', timeliness };
}
