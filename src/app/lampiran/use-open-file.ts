import { useEffect, useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { saveFile } from '../kit/save-file.ts';
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
    const fetched = await fetchFile({ files: phone.files, fetch, sha256 }, desa, lampiran).finally(
      () => setOpening(null),
    );
    if (fetched.kind !== 'bytes') return setProblem(fetched.kind);
    if (!isPicture(lampiran)) return saveFile(fetched.bytes, lampiran.nama);
    return setShown({ lampiran, url: URL.createObjectURL(fetched.bytes) });
  };
  return { shown, opening, problem, open: (one) => void open(one), close: () => setShown(null) };
}

export function isPicture({ tipe }: Pick<Lampiran, 'tipe'>): boolean {
  return tipe.startsWith('image/');
}
