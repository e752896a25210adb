import { rulesFor } from '../report-rules.ts';
import { checkDokumen } from './checks.ts';
import { isDokumenKind } from './definitions.ts';
import { dokumenContentSchema, emptyDokumen } from './schema.ts';

/** Documents that are filed with number, date and files. */
export const dokumenRules = rulesFor(dokumenContentSchema, {
  empty: emptyDokumen,
  check: (content, { kind, ...context }) =>
    isDokumenKind(kind) ? checkDokumen(content, { ...context, kind }) : [],
  /** The year before, to start from. */
  reads: ({ desa, kind, tahun }) => [{ desa, kind, tahun: tahun - 1 }],
});
