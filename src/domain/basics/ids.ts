import * as z from 'zod/mini';
import { type ReportKind, reportKindList } from './report-kinds.ts';

/** Kemendagri code of a kecamatan, e.g. `35.17.01`. */
export const kecamatanCodeSchema = z
  .string()
  .check(z.regex(/^\d{2}\.\d{2}\.\d{2}$/))
  .brand<'KecamatanCode'>();
export type KecamatanCode = z.infer<typeof kecamatanCodeSchema>;

/** Kemendagri code of a desa, e.g. `35.17.01.2001`; never a BPS code. */
export const desaCodeSchema = z
  .string()
  .check(z.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/))
  .brand<'DesaCode'>();
export type DesaCode = z.infer<typeof desaCodeSchema>;

/** A kind of report this app knows. */
export const reportKindSchema = z.enum(reportKindList);

/** `desa/kind/tahun`, e.g. `35.17.01.2001/apbdes/2027`: two phones that start it offline mean the same report. */
export const reportIdSchema = z
  .string()
  .check(z.regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}\/[a-z][a-z0-9-]*\/\d{4}$/))
  .brand<'ReportId'>();
export type ReportId = z.infer<typeof reportIdSchema>;

/** A SHA-256, in hex. */
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const uuidSchema = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** UUIDv7 made on the device; a version of a draft is the id of the command that wrote it. */
export const commandIdSchema = uuidSchema.brand<'CommandId'>();
export type CommandId = z.infer<typeof commandIdSchema>;
export const personIdSchema = uuidSchema.brand<'PersonId'>();
export type PersonId = z.infer<typeof personIdSchema>;
export const deviceIdSchema = uuidSchema.brand<'DeviceId'>();
export type DeviceId = z.infer<typeof deviceIdSchema>;

export interface ReportKey {
  readonly desa: DesaCode;
  readonly kind: ReportKind;
  readonly tahun: number;
}

export function reportId({ desa, kind, tahun }: ReportKey): ReportId {
  return reportIdSchema.parse(`${desa}/${kind}/${tahun}`);
}

/** Whether this app knows the kind: a newer one may have written it. */
export function isKnownReport(report: string): boolean {
  return reportKindSchema.safeParse(report.split('/')[1]).success;
}

/** Throws when the kind is unknown here: an older app does not pretend to know a newer report. */
export function reportKey(id: ReportId): ReportKey {
  const [desa, kind, tahun] = id.split('/');
  return {
    desa: desaCodeSchema.parse(desa),
    kind: reportKindSchema.parse(kind),
    tahun: Number(tahun),
  };
}

export function kecamatanOf(desa: DesaCode): KecamatanCode {
  return kecamatanCodeSchema.parse(desa.slice(0, 8));
}

/** UUIDv7 (RFC 9562) from a clock in milliseconds and 10 random bytes. */
export function uuidv7(nowMs: number, random: Uint8Array): string {
  const time = Math.trunc(nowMs).toString(16).padStart(12, '0');
  const hex = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const variant = ((Number.parseInt(hex.slice(3, 4), 16) & 3) | 8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
}
