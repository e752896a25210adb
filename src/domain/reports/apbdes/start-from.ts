import type { ReportKind } from '../../basics/report-kinds.ts';
import { type ApbdesContent, emptyApbdes } from './schema.ts';

/**
 * A new draft from the figures of an earlier budget: last year's for a murni, the accepted murni for a
 * Perubahan, whose amounts become both before and after. Line ids stay, so that the two can be compared;
 * the agreement with the BPD and the notes do not, since they belong to the earlier document.
 */
export function startFromPrevious(previous: ApbdesContent, kind: ReportKind): ApbdesContent {
  const lines = Object.fromEntries(
    Object.entries(previous.lines).map(([id, line]) => [
      id,
      { ...line, sebelum: kind === 'apbdes-perubahan' ? line.anggaran : null },
    ]),
  );
  return { ...emptyApbdes, lines };
}
