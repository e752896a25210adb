import { useRef, useState } from 'preact/hooks';
import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { useApp } from '../app-context.ts';
import { keepFile, type KeepProblem, type Keeping } from '../files/keep-file.ts';
import { shrinkPhoto } from '../files/shrink-photo.ts';
import { useRoom } from '../keeper/use-room.ts';

interface NotKept {
  readonly nama: string;
  readonly problem: KeepProblem;
}

interface KeepFiles {
  readonly isBusy: boolean;
  /** Of the last choice. */
  readonly notKept: readonly NotKept[];
  readonly keep: (chosen: readonly File[], keeping: Omit<Keeping, 'desa'>) => void;
}

/**
 * Takes chosen files onto the disk one by one; each is told to `onKept` once it is there. What is chosen
 * meanwhile waits its turn.
 */
export function useKeepFiles(
  desa: DesaCode,
  onKept: (id: string, lampiran: Lampiran, file: File) => void,
): KeepFiles {
  const { phone, sync, device, sha256, newLineId } = useApp();
  const room = useRoom();
  const turn = useRef(Promise.resolve());
  const [left, setLeft] = useState(0);
  const [notKept, setNotKept] = useState<readonly NotKept[]>([]);
  const tellProblem = ({ name }: File, problem: KeepProblem) =>
    setNotKept((before) => [...before, { nama: name, problem }]);
  const keepOne = async (file: File, keeping: Omit<Keeping, 'desa'>): Promise<void> => {
    const { files } = phone;
    const makeRoom = () => room(2 * file.size);
    const deps = { files, sha256, shrinkPhoto, makeRoom };
    const kept = await keepFile(deps, file, { ...keeping, desa });
    if (kept.kind === 'kept') onKept(newLineId(), kept.lampiran, file);
    else tellProblem(file, kept.problem);
    sync.poke();
  };
  const keep: KeepFiles['keep'] = (chosen, keeping) => {
    setNotKept([]);
    // Photos fill a disk, and a browser that promised nothing clears what fills it.
    void device.persist();
    setLeft((count) => count + chosen.length);
    for (const file of chosen)
      turn.current = turn.current
        .then(() => keepOne(file, keeping))
        .catch(() => tellProblem(file, 'failed'))
        .finally(() => setLeft((count) => count - 1));
  };
  return { isBusy: left > 0, notKept, keep };
}
