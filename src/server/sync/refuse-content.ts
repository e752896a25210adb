import { createIsLibur, tanggalInWib } from '../../domain/basics/tanggal.ts';
import { reportKey } from '../../domain/basics/ids.ts';
import type { RulesOf } from '../../domain/reports/registry.ts';
import type { Command } from '../../domain/workflow/commands/registry.ts';
import type { Occasion } from '../../domain/workflow/decision.ts';
import type { HariLiburDoc } from '../../domain/obligations/hari-libur-doc.ts';

interface ContentRules {
  readonly rulesOf: RulesOf;
  readonly reportBug: (error: unknown) => void;
}

/**
 * The content's own rules for one command. `related` stays empty: what stops a filing must not hang on what a device
 * happens to have. A rule that fails refuses its own command and no other; somebody has to look at it (S5).
 */
export function createRefuseContent(
  { rulesOf, reportBug }: ContentRules,
  command: Command,
  hariLibur: HariLiburDoc | null,
): Occasion['refuseContent'] {
  return (report, content, as) => {
    try {
      const key = reportKey(report);
      const { parse, check } = rulesOf(key.kind);
      const parsed = parse(content);
      if (parsed === null) return 'malformed';
      if (as === 'draft') return null;
      const isLibur = createIsLibur(hariLibur?.entries ?? []);
      const filedOn = tanggalInWib(command.madeAt);
      const findings = check(parsed, { ...key, filedOn, isLibur, related: [] });
      return findings.some(({ level }) => level === 'blocks') ? 'blocked' : null;
    } catch (cause) {
      reportBug(new Error(`the rules of ${report} failed on command ${command.id}`, { cause }));
      return 'rule-failed';
    }
  };
}
