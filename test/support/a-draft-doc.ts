import { docId } from '../../src/domain/workflow/documents.ts';
import type { DraftDoc } from '../../src/domain/standing/report-doc.ts';
import { commandId, madeAt } from './a-command.ts';
import { aReportDoc } from './a-report-doc.ts';
import { actors } from './actors.ts';

/** Any field of its own; desa and tahun as plain values. */
export type DraftOverrides = {
  readonly [K in keyof DraftDoc as K extends 'desa' ? never : K]?: DraftDoc[K];
} & { readonly desa?: string; readonly tahun?: number };

/** A draft document of a desa, written by `commandId(1)`; only its desa sees it. */
export function aDraftDoc({ desa, tahun, ...fields }: DraftOverrides = {}): DraftDoc {
  const of = aReportDoc({
    ...(desa ? { desa } : {}),
    ...(tahun ? { tahun } : {}),
    ...(fields.report ? { report: fields.report } : {}),
  });
  const { person, nama } = actors.operator;
  return {
    kind: 'draft',
    id: docId.draft(of.report),
    report: of.report,
    desa: of.desa,
    version: commandId(1),
    content: {},
    changedBy: { person, nama },
    changedAt: madeAt,
    ...fields,
  };
}
