import { saveFile } from '../components/save-file.ts';

/** A text as a file; of a kind that share sheets and messengers let through. */
export function textFile(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain' });
}

export function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** Opens the share sheet: nearby, Bluetooth, a messenger. Closing it is no fault. */
export async function shareFile(file: File): Promise<void> {
  await navigator.share({ files: [file] }).catch((fault: unknown) => {
    const isClosed = fault instanceof DOMException && fault.name === 'AbortError';
    if (!isClosed) saveFile(file, file.name);
  });
}
