import { rupiah } from '../../basics/rupiah.ts';
import { matchLines } from '../apbdes/match-lines.ts';
import type { ApbdesLine } from '../apbdes/schema.ts';
import type { Budget } from './budget-in-force.ts';
import type { RealisasiContent, RealisasiLine } from './schema.ts';

/**
 * The draft on the anggaran of a budget: each of its lines once, under its id there, with the realisasi
 * that was entered. A line the budget no longer has stays as one outside the budget when it has a
 * realisasi, and goes when it has none. The start of a report is this on an empty one.
 */
export function takeAnggaran(content: RealisasiContent, budget: Budget): RealisasiContent {
  const matches = matchLines(content.lines, budget.lines);
  const taken = Object.entries(budget.lines).map(([id, line]) => {
    const old = content.lines[matches.get(id) ?? ''];
    return [id, { ...old, ...toLine(line), realisasi: old?.realisasi ?? null }] as const;
  });
  return {
    ...content,
    asal: { ...content.asal, kind: budget.kind, isAccepted: budget.isAccepted },
    lines: Object.fromEntries([...taken, ...outside(content, matches)]),
  };
}

/**
 * The same with the realisasi of another report of the year where a line here has none yet; what that one
 * has outside the budget comes along.
 */
export function takeRealisasi(
  content: RealisasiContent,
  other: RealisasiContent,
): RealisasiContent {
  const matches = matchLines(other.lines, content.lines);
  const lines = Object.entries(content.lines).map(([id, line]) => {
    const realisasi = line.realisasi ?? other.lines[matches.get(id) ?? '']?.realisasi ?? null;
    return [id, { ...line, realisasi }] as const;
  });
  return { ...content, lines: Object.fromEntries([...lines, ...outside(other, matches)]) };
}

/** What a person put there and no line of the budget was matched with, as outside the budget. */
function outside({ lines }: RealisasiContent, matches: ReadonlyMap<string, string>) {
  const matched = new Set(matches.values());
  return Object.entries(lines)
    .filter(([id, line]) => !matched.has(id) && isOwn(line))
    .map(([id, line]) => [id, { ...line, anggaran: null }] as const);
}

function toLine({ rekening, fungsi, uraian, sumberDana, anggaran }: ApbdesLine) {
  return { rekening, fungsi, uraian, sumberDana, anggaran: anggaran ?? rupiah(0) };
}

/** Written outside the budget, or with something spent: a person put it there. */
function isOwn({ anggaran, realisasi }: RealisasiLine): boolean {
  return anggaran === null || (realisasi !== null && realisasi !== 0);
}
