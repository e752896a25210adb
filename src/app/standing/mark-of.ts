import { assertNever } from '../../domain/basics/must.ts';
import type { ReportDoc } from '../../domain/standing/report-doc.ts';
import type { MarkKind } from './mark.tsx';

interface Standing {
  readonly doc: Pick<ReportDoc, 'state' | 'lastFiled'> | null;
  /** A command of this phone on the report has not been confirmed. */
  readonly pending: boolean;
  /** The draft here holds words that are in no command yet. */
  readonly isDirty: boolean;
}

/**
 * The honest mark of a report: a clock as long as anything of it is only on this phone; a tick for what
 * was filed, never for a draft, so that nobody takes a kept draft for a filing.
 */
export function markOf({ doc, pending, isDirty }: Standing): MarkKind | null {
  if (pending || isDirty) return 'phone';
  if (doc === null) return null;
  if (doc.lastFiled !== null && doc.lastFiled.receivedAt === null) return 'phone';
  switch (doc.state) {
    case 'draf':
      return null;
    case 'diajukan':
      return 'received';
    case 'diperiksa':
    case 'dikembalikan':
      return 'opened';
    case 'diterima':
      return 'accepted';
    default:
      return assertNever(doc.state);
  }
}
