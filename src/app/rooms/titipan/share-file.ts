import { saveFile } from '../../kit/save-file.ts';

/** What is looked for where such files are chosen. */
export const textFiles = 'text/plain,.txt';

/** A text as a file; of a kind that share sheets and messengers let through. */
export function textFile(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' });
}

export function canShare(files: readonly File[]): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [...files] });
}

/** Opens the share sheet: nearby, Bluetooth, a messenger. Closing it is no fault. */
export async function shareFiles(files: readonly File[]): Promise<void> {
  await navigator.share({ files: [...files] }).catch((fault: unknown) => {
    const isClosed = fault instanceof DOMException && fault.name === 'AbortError';
    if (!isClosed) saveFiles(files);
  });
}

export function saveFiles(files: readonly File[]): void {
  for (const file of files) saveFile(file, file.name);
}
