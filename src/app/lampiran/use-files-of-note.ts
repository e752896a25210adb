import type { DesaCode } from '../../domain/basics/ids.ts';
import type { LampiranById } from '../../domain/reports/lampiran.ts';
import { useApp } from '../app-context.ts';
import { sendAgain, withdrawFile } from '../files/withdraw-file.ts';
import { fileId } from '../store/phone-files.ts';

interface FilesOfNote {
  readonly withdraw: (lampiran: LampiranById) => void;
  readonly sendAgain: (lampiran: LampiranById) => void;
}

/** What becomes of its files when a note is thrown away, and when it is taken back. */
export function useFilesOfNote(desa: DesaCode): FilesOfNote {
  const { phone, sync } = useApp();
  const ids = (lampiran: LampiranById) =>
    Object.values(lampiran).map((one) => fileId({ desa, ...one }));
  return {
    withdraw: (lampiran) => ids(lampiran).forEach((id) => void withdrawFile(phone.files, id)),
    sendAgain: (lampiran) =>
      ids(lampiran).forEach((id) => void sendAgain(phone.files, id).then(sync.poke)),
  };
}
