import { createIsLibur } from '../../domain/basics/hari-kerja.ts';
import { reportKey } from '../../domain/basics/ids.ts';
import { tanggalInWib } from '../../domain/basics/tanggal.ts';
import type { RulesOf } from '../../domain/reports/registry.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import type { Occasion } from '../../domain/workflow/decision.ts';
import type { HariLiburDoc } from '../../domain/obligations/hari-libur-doc.ts';

interface ContentRules {
  readonly rulesOf: RulesOf;
  readonly reportBug: (error: unknown) => void;
}

type RefuseContent = Occasion['refuseContent'];

/** A rule that fails refuses its own command and no other; somebody has to look at it (S5). */
export function createRefuseContent(
  { rulesOf, reportBug }: ContentRules,
  command: Command,
  hariLibur: HariLiburDoc | null,
): RefuseContent {
  const refuse = refuseByRules(rulesOf, { command, hariLibur });
  return (report, content, as) => {
    try {
      return refuse(report, content, as);
    } catch (cause) {
      reportBug(new Error(`the rules of ${report} failed on command ${command.id}`, { cause }));
      return 'rule-failed';
    }
  };
}

interface Given {
  readonly command: Command;
  readonly hariLibur: HariLiburDoc | null;
}

/**
 * The content's own rules for one command. `related` stays empty: what stops a filing must not hang on what a device happens to have.
 */
function refuseByRules(rules: RulesOf, { command, hariLibur }: Given): RefuseContent {
  return (report, content, as) => {
    const key = reportKey(report);
    const { parse, check } = rules(key.kind);
    const parsed = parse(content);
    if (parsed === null) return 'malformed';
    if (as === 'draft') return null;
    const findings = check(parsed, {
      ...key,
      filedOn: tanggalInWib(command.madeAt),
      isLibur: createIsLibur(hariLibur?.entries ?? []),
      related: [],
    });
    return findings.some((finding) => finding.level === 'blocks') ? 'blocked' : null;
  };
}
