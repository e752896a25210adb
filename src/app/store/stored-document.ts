import { desaCodeSchema, isKnownReport } from '../../domain/basics/ids.ts';
import { isDraftCommand } from '../../domain/workflow/commands/draft-command.ts';
import { commandSchema, reportOf } from '../../domain/workflow/commands/registry.ts';
import { type Doc, docSchema } from '../../domain/workflow/documents.ts';
import type { Actor } from '../../domain/people/people.ts';
import type { DocumentRow, OutboxRow } from '../sending/rows.ts';

/*
 * The door for what lies on the disk: another version of this app may have written it. What this one cannot
 * read stays where it is and is not shown (S12).
 */

export function readDocument({ body }: DocumentRow): Doc | null {
  const doc = docSchema.safeParse(body);
  if (!doc.success) return null;
  const { data } = doc;
  switch (data.kind) {
    case 'report':
    case 'draft':
    case 'filing':
    case 'verdict':
      return isKnownReport(data.report) ? data : null;
    default:
      return data;
  }
}

export function readDocuments(rows: readonly DocumentRow[]): ReadonlyMap<string, Doc> {
  const entries = rows.flatMap((row): [string, Doc][] => {
    const doc = readDocument(row);
    return doc ? [[row.id, doc]] : [];
  });
  return new Map(entries);
}

/** Whether this app knows what the command means; the outbox sends it as it is either way. */
export function isKnownCommand({ command }: Pick<OutboxRow, 'command'>): boolean {
  const known = commandSchema.safeParse(command);
  if (!known.success) return false;
  const report = reportOf(known.data);
  return report === null || isKnownReport(report);
}

/** Drafts are a desa's own: nobody else sees them, on this phone either (S11). */
export function isOwnReport(actor: Actor | null | undefined, report: string): boolean {
  const desa = desaCodeSchema.safeParse(report.split('/')[0]);
  return desa.success && actor?.desa === desa.data;
}

/** Its answer is dealt with by its draft (`settle.ts`). */
export function isAboutDraft({ command }: Pick<OutboxRow, 'command'>): boolean {
  return isDraftCommand(command);
}
