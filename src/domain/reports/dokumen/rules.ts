import type { ReportRules } from '../report-rules.ts';
import { checkDokumen } from './checks.ts';
import { isDokumenKind } from './definitions.ts';
import { dokumenContentSchema, emptyDokumen } from './schema.ts';

/** Documents that are filed with number, date and files. */
export const dokumenRules: ReportRules = {
  empty: emptyDokumen,
  parse: (content) => dokumenContentSchema.safeParse(content).data ?? null,
  check: (content, { kind, tahun, filedOn }) =>
    isDokumenKind(kind)
      ? checkDokumen(dokumenContentSchema.parse(content), { kind, tahun, filedOn })
      : [],
  /** The year before, to start from. */
  reads: ({ desa, kind, tahun }) => [{ desa, kind, tahun: tahun - 1 }],
};
