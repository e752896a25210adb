import type { ReportDoc } from '../../domain/standing/report-doc.ts';

/**
 * Whether the state shown is only this device's word: its filing or verdict has not reached the server.
 * `pending` holds the ids of this device's commands that are not confirmed.
 */
export function isUnsent(
  doc: Pick<ReportDoc, 'state' | 'filing' | 'verdict'> | null,
  pending: ReadonlySet<string>,
): boolean {
  if (doc === null) return false;
  const isDecided = doc.state === 'dikembalikan' || doc.state === 'diterima';
  const command = isDecided ? doc.verdict : doc.filing;
  return doc.state !== 'draf' && command !== null && pending.has(command);
}
