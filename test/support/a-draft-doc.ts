import { docId, draftDocSchema } from '../../src/domain/workflow/documents.ts';
import type { DraftDoc } from '../../src/domain/workflow/documents.ts';
import { reportId, desaCodeSchema } from '../../src/domain/basics/ids.ts';
import { aUuid } from './a-uuid.ts';

export interface DraftOverrides {
  readonly desa?: string;
  readonly tahun?: number;
  readonly content?: Record<string, unknown>;
}

/** A draft document of a desa; only its desa sees it. */
export function aDraftDoc(overrides: DraftOverrides = {}): DraftDoc {
  const { desa = '35.17.01.2006', tahun = 2027, content = {} } = overrides;
  const report = reportId({ desa: desaCodeSchema.parse(desa), kind: 'apbdes', tahun });
  return draftDocSchema.parse({
    kind: 'draft',
    id: docId.draft(report),
    report,
    desa,
    version: aUuid(1),
    content,
    changedBy: { person: aUuid(2), nama: 'Siti Aminah' },
    changedAt: '2026-11-03T01:00:00.000Z',
  });
}
