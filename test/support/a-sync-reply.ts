import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import type { DraftDoc, ReportDoc } from '../../src/domain/workflow/documents.ts';
import type { Change, SyncReply } from '../../src/sync/messages/downstream.ts';
import { apbdesSembung, commandId, madeAt } from './a-command.ts';
import { actors } from './actors.ts';

export const serverNow = instantSchema.parse('2026-10-29T02:05:00.000Z');

/** A whole reply of feed `f1` that says nothing, from cursor 0 to 0. */
export function aSyncReply(fields: Partial<SyncReply> = {}): SyncReply {
  return {
    protocol: 1,
    now: serverNow,
    feed: 'f1',
    reset: false,
    cursor: 0,
    more: false,
    results: [],
    changes: [],
    ...fields,
  };
}

export function applied(n: number, seq: number): SyncReply['results'][number] {
  return { id: commandId(n), outcome: 'applied', seq };
}

export function refused(n: number, code: string): SyncReply['results'][number] {
  return { id: commandId(n), outcome: 'refused', seq: 0, code };
}

export function aChange(seq: number, body: Change['body'] & { readonly id: string }): Change {
  return { id: body.id, seq, body };
}

export function aReportDoc(fields: Partial<ReportDoc> = {}): ReportDoc {
  const report = fields.report ?? apbdesSembung;
  return {
    kind: 'report',
    id: docId.report(report),
    report,
    desa: report.slice(0, 13) as ReportDoc['desa'], // a report's id begins with its desa
    state: 'draf',
    revision: 0,
    filing: null,
    verdict: null,
    firstFiled: null,
    lastFiled: null,
    opened: null,
    changedAt: madeAt,
    ...fields,
  };
}

export function aDraftDoc(n: number, fields: Partial<DraftDoc> = {}): DraftDoc {
  const { desa, report } = aReportDoc(fields.report ? { report: fields.report } : {});
  const { person, nama } = actors.operator;
  return {
    kind: 'draft',
    id: docId.draft(report),
    report,
    desa,
    version: commandId(n),
    content: { catatan: `isi ${n}` },
    changedBy: { person, nama },
    changedAt: madeAt,
    ...fields,
  };
}
