import { createIsLibur } from '../../domain/basics/hari-kerja.ts';
import { reportKey } from '../../domain/basics/ids.ts';
import type { ReportKind } from '../../domain/basics/ids.ts';
import { tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { ReportRules } from '../../domain/reports/report-rules.ts';
import type { Command } from '../../domain/workflow/commands/command.ts';
import type { Occasion } from '../../domain/workflow/decision.ts';
import type { HariLiburDoc } from '../../domain/workflow/documents.ts';

export type RulesByKind = Readonly<Record<ReportKind, ReportRules>>;

/**
 * The content's own rules for one command: a draft has to fit its schema, a filing must not be
 * meaningless. `murni` stays null: what stops a filing must not hang on what a device happens to have.
 */
export function createRefuseContent(
  rules: RulesByKind,
  command: Command,
  hariLibur: HariLiburDoc | null,
): Occasion['refuseContent'] {
  return (report, content) => {
    const key = reportKey(report);
    const { parse, check } = rules[key.kind];
    const parsed = parse(content);
    if (parsed === null) return 'malformed';
    if (command.kind !== 'file-report') return null;
    const findings = check(parsed, {
      ...key,
      filedOn: tanggalInWib(command.madeAt),
      isLibur: createIsLibur(hariLibur?.entries ?? []),
      murni: null,
    });
    return findings.some((finding) => finding.level === 'blocks') ? 'blocked' : null;
  };
}
