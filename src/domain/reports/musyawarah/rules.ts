import type { ReportKey } from '../../basics/ids.ts';
import { readRelated, rulesFor } from '../report-rules.ts';
import { checkMusyawarah } from './checks.ts';
import { type MusyawarahKind, emptyMusyawarah, musyawarahContentSchema } from './schema.ts';

/** The three meetings as the registry knows a kind of report. */
export const musyawarahRules = rulesFor(musyawarahContentSchema, {
  empty: emptyMusyawarah,
  check: (content, { kind, related, ...context }) =>
    checkMusyawarah(content, {
      ...context,
      kind: kind as MusyawarahKind, // the registry gives these rules to the three kinds alone
      musdes: readRelated(
        related,
        { kind: 'musdes-rkpdes', tahun: context.tahun },
        musyawarahContentSchema,
      ),
    }),
  reads: previousMeetings,
});

/**
 * The meeting before, whose usulan go on in this one. The Musrenbang kecamatan in February takes up what the
 * Musrenbangdes of the year before sent upward (PP 43/2014 Ps 119(5)-(6)).
 */
function previousMeetings({ desa, kind, tahun }: ReportKey): readonly ReportKey[] {
  if (kind === 'musrenbangdes') return [{ desa, kind: 'musdes-rkpdes', tahun }];
  if (kind === 'musrenbang-kecamatan') return [{ desa, kind: 'musrenbangdes', tahun: tahun - 1 }];
  return [];
}
