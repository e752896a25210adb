import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';

/** A change that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly lineNumber: number;
  /** The whole line before, trimmed. */
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly isCovered: boolean;
}

export function survivorOf({ fileName, location, replacement, status }: MutantResult): Survivor {
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const { start, end } = location;
  const touched = lines.slice(start.line, end.line + 1);
  const last = touched.length - 1;
  const from = touched
    .map((text, at) => (at === last ? text.slice(0, end.column) : text))
    .map((text, at) => (at === 0 ? text.slice(start.column) : text))
    .join('\n');
  return {
    file: relative('.', fileName),
    lineNumber: start.line + 1,
    line: (lines[start.line] ?? '').trim(),
    from: onOneLine(from),
    to: onOneLine(replacement ?? ''),
    isCovered: status === 'Survived',
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
