import type { DesaCode } from '../../domain/basics/ids.ts';
import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { useApp } from '../app-context.ts';
import { fileId } from '../store/phone-files.ts';
import { useLive } from '../kit/use-live.ts';
import { filePlace, type FilePlace } from './file-place.ts';
import { filesMissingOn, type FilesMissing } from './files-missing-on.ts';

interface LampiranPlaces extends FilesMissing {
  readonly placeOf: (lampiran: Lampiran) => FilePlace;
}

/** Where each of a report's files is, and how many the server still lacks; null while the disk is read. */
export function useLampiran(desa: DesaCode, lampiran: readonly Lampiran[]): LampiranPlaces | null {
  const { phone, files } = useApp();
  const ids = lampiran.map((one) => fileId({ desa, ...one }));
  const rows = useLive(() => phone.files.list(), []);
  const docs = useLive(() => phone.files.onServer(ids), [ids.join()]);
  const { sending } = files.progress.value;
  if (!rows || !docs) return null;
  const there = new Set(docs.map((doc) => doc.sha256));
  return {
    ...filesMissingOn(docs, lampiran),
    placeOf: (one) => {
      const id = fileId({ desa, ...one });
      const row = rows.find((kept) => kept.id === id);
      return filePlace({ isOnServer: there.has(one.sha256), row, sending });
    },
  };
}
