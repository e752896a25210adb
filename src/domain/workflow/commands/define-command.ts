import * as z from 'zod/mini';
import { type DesaCode, type ReportId, commandIdSchema, reportKey } from '../../basics/ids.ts';
import type { Role } from '../../people/people.ts';
import type { Content } from '../../standing/report-doc.ts';
import type { Decision, Occasion } from '../decision.ts';
import type { RefusalCode } from '../refusal.ts';
import { type Situation, docId } from '../documents.ts';
import { instantSchema } from '../../basics/tanggal.ts';

/** What every command carries; fixed when it enters the outbox, so that a retry sends the same bytes. */
export const envelope = {
  /** UUIDv7 made on the device: applied at most once (S1). */
  id: commandIdSchema,
  /** The phone's clock when the person acted; told and judged, never an order (S8). */
  madeAt: instantSchema,
  /** The last server time this phone had seen by then; null if it never reached the server. */
  seenServerAt: z.nullable(instantSchema),
} as const;

/** A command that lacks what every one carries, or these parts of it. */
export type Without<C, Part = keyof typeof envelope> = C extends unknown
  ? { [K in keyof C as K extends Part ? never : K]: C[K] }
  : never;

/** A command as it travels: what every one carries, its name, which nothing else spells, and its own. */
export function message<K extends string, F extends z.core.$ZodLooseShape>(kind: K, fields: F) {
  return z.looseObject({ ...envelope, kind: z.literal(kind), ...fields });
}

type CommandSchema = z.ZodMiniObject<typeof envelope & { readonly kind: z.ZodMiniLiteral<string> }>;

/** What holds for a command, at both ends. */
export interface CommandRules<C> {
  /** Who may give it, where that hangs on what it is about by the command (S11). */
  readonly roles: readonly Role[] | ((command: C) => readonly Role[]);
  /** The report it is about; null for one about something else. */
  readonly reportOf: (command: C) => ReportId | null;
  /** The desa it is about; null for one about the kecamatan's own tables. */
  readonly desaOf: (command: C) => DesaCode | null;
  /** Ids of the documents that `decide` reads: these are loaded, nothing else. */
  readonly reads: (command: C) => readonly string[];
  /**
   * What the server alone makes sure of, before it decides: that what the schema leaves open is whole, and that the
   * command says the truth about itself. Absent where the schema says all. What it needs is imported when it runs: no
   * phone loads what only the server asks.
   */
  readonly refuseClaim?: (command: C, door: Door) => Promise<RefusalCode | null>;
  /** What it does, in what is known to be scope and role; on the phone for what it shows, too (S3). */
  readonly decide: (command: C, situation: Situation, occasion: Occasion) => Decision;
}

/** What the server has at hand at its door. */
export interface Door {
  /** SHA-256 of the canonical JSON; null for what has no canonical form, such as half a surrogate pair. */
  readonly hashOf: (content: Content) => Promise<string | null>;
}

/** All that is to be known of a command; `registry.ts` has the list of them. */
interface CommandParts<S extends CommandSchema> extends CommandRules<z.infer<S>> {
  /** What travels, and what a phone reads of it. */
  readonly schema: S;
}

interface CommandDefinition<S extends CommandSchema> extends CommandParts<S> {
  /** Its name on the wire, which nothing else spells. */
  readonly kind: z.infer<S>['kind'];
}

export function defineCommand<S extends CommandSchema>(
  parts: CommandParts<S>,
): CommandDefinition<S> {
  return { ...parts, kind: parts.schema.shape.kind.def.values[0] as z.infer<S>['kind'] }; // one literal
}

/* What most commands have in common: what they are about. */

interface AboutReport {
  readonly report: ReportId;
}

/** One report: it and its draft are read. */
export const aboutReport = {
  reportOf: ({ report }: AboutReport) => report,
  desaOf: ({ report }: AboutReport) => reportKey(report).desa,
  reads: ({ report }: AboutReport) => [docId.report(report), docId.draft(report)],
} as const;

/** Something else of a desa. */
export const aboutDesa = {
  reportOf: () => null,
  desaOf: ({ desa }: { readonly desa: DesaCode | null }) => desa,
} as const;

/** The kecamatan's own tables. */
export const aboutKecamatan = { reportOf: () => null, desaOf: () => null } as const;
