import type {
  ImportResult,
  ImportedLine,
  ReadChoices,
} from '../../../domain/reports/import/result.ts';
import type { ImportTable } from '../../../domain/reports/import/table.ts';
import type { importText } from './words.ts';

export type RoleName = keyof typeof importText.roleNames;

/** A line as the preview shows it. */
export interface PreviewLine {
  readonly kode: string;
  readonly title: string;
  readonly chips: readonly string[];
  readonly amount: number | null;
  readonly note: string | null;
}

/** One way of putting what was read into the draft. */
export interface ImportMode {
  readonly name: string;
  readonly label: string;
  readonly warning: string | null;
}

/** What a report brings to the screen that reads tables. */
export interface ImportKind<Line, Role extends RoleName> {
  readonly roles: readonly Role[];
  /** Columns without which nothing is read. */
  readonly needs: readonly Role[];
  /** Roles that may stand on several columns. */
  readonly spread: readonly Role[];
  readonly read: (table: ImportTable, choices: ReadChoices<Role>) => ImportResult<Line, Role>;
  readonly lineFacts: (line: Line) => PreviewLine;
  /** What was read in short: the first is the main thing. */
  readonly foundFacts: (lines: readonly ImportedLine<Line>[]) => readonly string[];
  /** The first is taken unless a person says otherwise; one alone is not asked about. */
  readonly modes: (lines: readonly ImportedLine<Line>[]) => readonly ImportMode[];
  readonly apply: (lines: readonly ImportedLine<Line>[], mode: string) => void;
}
