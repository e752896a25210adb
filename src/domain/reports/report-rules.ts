import * as z from 'zod/mini';
import type { ReportKey } from '../basics/ids.ts';
import type { ReportKind } from '../basics/report-kinds.ts';
import { type Tanggal, tanggalSchema } from '../basics/tanggal.ts';
import type { FirstSent } from '../obligations/timeliness-of.ts';
import type { Pagu, Pemeriksaan } from './check-settings.ts';
import type { Content, ReportState } from '../standing/report-doc.ts';

/** Another report of the same desa: what it last filed, and where that stands. */
export interface RelatedReport {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly state: ReportState;
  readonly content: Content;
}

/** What a check may know beside the content. */
export interface CheckContext extends ReportKey {
  /** The day it is or was filed, or today while it is a draft. */
  readonly filedOn: Tanggal;
  /** Where it was filed before: late or not is judged by that. Absent or null = this is the first. */
  readonly firstSent?: FirstSent | null;
  readonly isLibur: (day: Tanggal) => boolean;
  /** Of the reports that `reads` names those this device has; the server gives none when it decides. */
  readonly related: readonly RelatedReport[];
  /** What the kecamatan set for its checks; absent where they are not at hand: no such check is asked then. */
  readonly settings?: CheckSettings;
}

/** Null = not set. */
export interface CheckSettings {
  readonly pagu: Pagu | null;
  readonly pemeriksaan: Pemeriksaan | null;
}

/** A kind of report: the shape every folder under `reports/` fills. */
export interface ReportRules {
  readonly empty: Content;
  /** The content as its schema has it; null when it does not fit. Unknown fields survive (S12). */
  readonly parse: (content: unknown) => Content | null;
  readonly check: (content: Content, context: CheckContext) => readonly Finding[];
  /** The desa's other reports that its checks and its form look at; none unless said. */
  readonly reads?: (key: ReportKey) => readonly ReportKey[];
}

/** What a family says of its kinds, over the schema of their content. */
interface Family<C> extends Pick<ReportRules, 'reads'> {
  readonly empty: Content;
  readonly check: (content: C, context: CheckContext) => readonly Finding[];
}

export function rulesFor<C extends Content>(
  schema: z.ZodMiniType<C>,
  { check, ...others }: Family<C>,
): ReportRules {
  return {
    ...others,
    parse: (content) => schema.safeParse(content).data ?? null,
    check: (content, context) => check(schema.parse(content), context),
  };
}

/** A related report that was filed, by its schema; null where there is none that fits. */
export function readRelated<C>(
  related: readonly RelatedReport[],
  key: Pick<ReportKey, 'kind' | 'tahun'>,
  schema: z.ZodMiniType<C>,
): C | null {
  return schema.safeParse(relatedContent(related, key)).data ?? null;
}

/** The content of a related report that was filed; with `onlyAccepted` of one the kecamatan accepted. */
export function relatedContent(
  related: readonly RelatedReport[],
  { kind, tahun }: Pick<ReportKey, 'kind' | 'tahun'>,
  { onlyAccepted = false }: { onlyAccepted?: boolean } = {},
): Content | null {
  const found = related.find((one) => one.kind === kind && one.tahun === tahun);
  if (!found || (onlyAccepted && found.state !== 'diterima')) return null;
  return found.content;
}

/**
 * What a check found. `blocks` makes a filing meaningless and stops it; a `finding` wants an answer;
 * a `notice` is worth knowing. The sentence a person reads is made of `rule` and `values` in a `words.ts` of the app.
 */
export interface Finding {
  readonly level: 'blocks' | 'finding' | 'notice';
  /** I1-I13, V1-V14 or another stable name; the key of its sentence. */
  readonly rule: string;
  /** Path into the content, e.g. `['lines', id, 'anggaran']`; empty when it is about the whole. */
  readonly where: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
  /** The article or identity it rests on, as printed to the reader. */
  readonly basis: string;
}

/** Within a level the order stays as it was found. */
export function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

const LEVELS: readonly Finding['level'][] = ['blocks', 'finding', 'notice'];

/** "There is none this year", with the reason; an answer like any other, for kinds that allow it. */
export const nihilSchema = z.looseObject({ alasan: z.string().check(z.maxLength(1000)) });
type Nihil = z.infer<typeof nihilSchema>;

/** Whether a report of any kind says that there is none; each kind keeps it in `nihil`. */
export function isNihil(content: Content): boolean {
  return nihilSchema.safeParse(content['nihil']).success;
}

const agreedSchema = z.looseObject({ bpd: z.looseObject({ tanggalSepakat: tanggalSchema }) });

/** The day on which the BPD agreed, as a Raperdes tells it. */
export function agreedOnOf(content: Content): Tanggal | null {
  if (isNihil(content)) return null;
  return agreedSchema.safeParse(content).data?.bpd.tanggalSepakat ?? null;
}

/** All that is asked of a report that says there is none. */
export function checkNihil({ alasan }: Nihil): Finding[] {
  if (alasan.trim() !== '') return [];
  return [
    { level: 'blocks', rule: 'nihil-alasan', where: ['nihil', 'alasan'], values: {}, basis: '' },
  ];
}
