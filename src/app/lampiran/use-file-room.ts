import { useApp } from '../app-context.ts';
import type { FileRow } from '../store/phone-tables.ts';
import { useLive } from '../kit/use-live.ts';

export interface FileSum {
  readonly count: number;
  readonly sizeBytes: number;
  /** Nothing but photos. */
  readonly isPhotos: boolean;
}

interface FileRoom {
  /** On this phone and nowhere else. */
  readonly onlyHere: FileSum;
  /** Of these, those the server would not take. */
  readonly refused: number;
  /** At the server, and kept here too. */
  readonly alsoHere: FileSum;
  /** Let go: at the server alone. */
  readonly letGo: FileSum;
}

/** Where the files of this phone are; null while the disk is read. */
export function useFileRoom(): FileRoom | null {
  const { phone } = useApp();
  const rows = useLive(() => phone.files.list(), []);
  if (!rows) return null;
  const refused = rows.filter(({ state }) => state === 'refused');
  const sent = rows.filter(({ state }) => state === 'on-server');
  return {
    onlyHere: sumOf([...rows.filter(({ state }) => state === 'waiting'), ...refused]),
    refused: refused.length,
    alsoHere: sumOf(sent.filter(({ hasBytes }) => hasBytes)),
    letGo: sumOf(sent.filter(({ hasBytes }) => !hasBytes)),
  };
}

function sumOf(rows: readonly FileRow[]): FileSum {
  return {
    count: rows.length,
    sizeBytes: rows.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    isPhotos: rows.every(({ tipe }) => tipe.startsWith('image/')),
  };
}
