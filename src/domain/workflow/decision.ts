import type { CommandId, ReportId } from '../basics/ids.ts';
import type { Instant } from '../basics/tanggal.ts';
import type { Content, ReportState, ReportDoc } from '../standing/report-doc.ts';
import type { Doc, Situation } from './documents.ts';
import type { Actor } from '../people/people.ts';
import type { RefusalCode } from './refusal.ts';

/** What the server numbers without gaps, by year: tanda terima, rekomendasi and kunjungan. */
export type NumberBook = 'TT' | 'REK' | 'KJ';

/** Who acts, when, and what only the deciding end knows. */
export interface Occasion {
  readonly actor: Actor;
  /** Server time at the server; the phone's own for the optimistic view. */
  readonly at: Instant;
  /** The server's time of receipt; null on the phone, which must not claim one. */
  readonly receivedAt: Instant | null;
  /**
   * When the server last heard of this person on this device before what it brings now; null on the phone,
   * and where it never did.
   */
  readonly contactBefore?: Instant | null;
  /** Takes the next number of a book; null on the phone. */
  readonly takeNumber: (book: NumberBook) => string | null;
  /** The content's own rules: a draft has to fit its schema, a filing must not be meaningless too; null = it may. */
  readonly refuseContent: (
    report: ReportId,
    content: Content,
    as: 'draft' | 'filing',
  ) => ContentRefusal | null;
}

type ContentRefusal = 'malformed' | 'blocked' | 'rule-failed';

export type Decision =
  | { readonly kind: 'accepted'; readonly documents: readonly Doc[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly head?: CommandId | null };

export function accepted(...documents: readonly Doc[]): Decision {
  return { kind: 'accepted', documents };
}

export function refused(code: RefusalCode): Decision {
  return { kind: 'refused', code };
}

/** Made on another version than there is (S4). */
export function stale(head: CommandId | null): Decision {
  return { kind: 'refused', code: 'stale', head };
}

/** Whether the desa may change and file the report now; null = belum. */
export function isOpenForDesa(state: ReportState | null): boolean {
  return state === null || state === 'draf' || state === 'dikembalikan';
}

/** Why a desa's change cannot stand: the report is not theirs to change now, or it has moved on (S4). */
export function refuseChange(base: CommandId | null, situation: Situation): Decision | null {
  const state = situation.report?.state ?? null;
  if (state === 'diterima') return refused('already-accepted');
  if (!isOpenForDesa(state)) return refused('already-filed');
  const head = situation.draft?.version ?? null;
  return base === head ? null : stale(head);
}

/** Why this filing is not the kecamatan's to judge now: another revision counts, or it was decided. */
export function refuseJudgement(
  filing: CommandId,
  { filing: latest, state }: ReportDoc,
): Exclude<RefusalCode, 'stale'> | null {
  if (latest === null) return 'not-found';
  if (latest !== filing) return 'superseded';
  return state === 'diajukan' || state === 'diperiksa' ? null : 'already-decided';
}
