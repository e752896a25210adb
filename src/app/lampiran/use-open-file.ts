import { useEffect, useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { useApp } from '../app-context.ts';
import { fetchFile, type Fetched } from '../files/fetch-file.ts';

export type OpenProblem = Exclude<Fetched['kind'], 'bytes'>;

export interface OpenFile {
  /** The picture to show, with its address in this page; null when none is. */
  readonly shown: { readonly lampiran: Lampiran; readonly url: string } | null;
  /** The file that is on its way. */
  readonly opening: Lampiran | null;
  readonly problem: OpenProblem | null;
  /** Shows a picture here; gives any other file to the device, which has a program for it. */
  readonly open: (lampiran: Lampiran) => void;
  readonly close: () => void;
}

export function useOpenFile(desa: DesaCode): OpenFile {
  const { phone, fetch, sha256 } = useApp();
  const [shown, setShown] = useState<OpenFile['shown']>(null);
  const [opening, setOpening] = useState<Lampiran | null>(null);
  const [problem, setProblem] = useState<OpenProblem | null>(null);
  useEffect(() => () => shown && URL.revokeObjectURL(shown.url), [shown]);
  const open = async (lampiran: Lampiran): Promise<void> => {
    setOpening(lampiran);
    setProblem(null);
    const fetched = await fetchFile({ files: phone.files, fetch, sha256 }, desa, lampiran);
    setOpening(null);
    if (fetched.kind !== 'bytes') return setProblem(fetched.kind);
    const url = URL.createObjectURL(fetched.bytes);
    if (isPicture(lampiran)) return setShown({ lampiran, url });
    return saveAs(url, lampiran.nama);
  };
  return { shown, opening, problem, open: (one) => void open(one), close: () => setShown(null) };
}

export function isPicture({ tipe }: Pick<Lampiran, 'tipe'>): boolean {
  return tipe.startsWith('image/');
}

/** Long enough for the browser to take it, in milliseconds. */
const TAKEN_MS = 60_000;

function saveAs(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS);
}
