import * as z from 'zod/mini';
import { commandIdSchema, reportIdSchema, sha256Schema } from '../../basics/ids.ts';
import { desaRoles, signerOf } from '../../people/people.ts';
import { lampiranOf } from '../../reports/lampiran.ts';
import { agreedOnOf, isNihil } from '../../reports/report-rules.ts';
import { type Decision, type Occasion, accepted, refused, refuseChange } from '../decision.ts';
import { type Situation, docId } from '../documents.ts';
import { type FilingDoc, contentSchema } from '../../standing/report-doc.ts';
import { aboutReport, defineCommand, message } from './define-command.ts';
import { draftDoc, firstReportDoc } from './draft-doc.ts';

const schema = message('file-report', {
  report: reportIdSchema,
  base: z.nullable(commandIdSchema),
  content: contentSchema,
  /** SHA-256, hex, of the canonical JSON of `content`. */
  contentHash: sha256Schema,
  /** Name of the kepala desa in whose name it goes out. */
  kepalaDesa: z.string().check(z.minLength(1), z.maxLength(100)),
});
export type FileReport = z.infer<typeof schema>;

/** The desa files: the content goes along whole, so that the filing stands by itself. */
export const fileReportCommand = defineCommand({
  schema,
  roles: desaRoles,
  ...aboutReport,
  refuseClaim: async ({ content, contentHash }, { hashOf }) => {
    const hash = await hashOf(content);
    if (hash === null) return 'malformed';
    return hash === contentHash ? null : 'hash-mismatch';
  },
  decide,
});

function decide(command: FileReport, situation: Situation, occasion: Occasion): Decision {
  const refusal = refuseChange(command.base, situation);
  if (refusal) return refusal;
  const contentRefusal = occasion.refuseContent(command.report, command.content, 'filing');
  if (contentRefusal) return refused(contentRefusal);
  const times = {
    filedAt: command.madeAt,
    seenServerAt: lastSeen(command, occasion),
    receivedAt: occasion.receivedAt,
  };
  const files = [...new Set(lampiranOf(command.content).map(({ sha256 }) => sha256))];
  const before = situation.report ?? firstReportDoc(command, occasion);
  const report = {
    ...before,
    state: 'diajukan',
    revision: before.revision + 1,
    filing: command.id,
    firstFiled: before.firstFiled ?? times,
    lastFiled: times,
    opened: null,
    sepakat: before.firstFiled ? before.sepakat : agreedOnOf(command.content),
    nihil: isNihil(command.content),
    files,
    changedAt: occasion.at,
  } as const;
  return accepted(
    report,
    draftDoc(command, command.content, occasion),
    filingDoc(command, { ...report, times }, occasion),
  );
}

/**
 * What the phone says of its last sight of the server, unless the server knows of a later one: otherwise a
 * filing could be dated back to before its day by a phone that was heard of since.
 */
function lastSeen(
  { seenServerAt }: FileReport,
  { contactBefore = null }: Occasion,
): FileReport['seenServerAt'] {
  if (seenServerAt === null || contactBefore === null) return seenServerAt;
  return seenServerAt > contactBefore ? seenServerAt : contactBefore;
}

function filingDoc(
  command: FileReport,
  { desa, revision, times }: Pick<FilingDoc, 'desa' | 'revision' | 'times'>,
  { actor, takeNumber }: Occasion,
): FilingDoc {
  return {
    kind: 'filing',
    id: docId.filing(command.id),
    filing: command.id,
    report: command.report,
    desa,
    revision,
    content: command.content,
    contentHash: command.contentHash,
    kepalaDesa: command.kepalaDesa,
    filedBy: signerOf(actor),
    times,
    receipt: takeNumber('TT'),
  };
}
