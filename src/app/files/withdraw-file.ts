import type { PhoneFiles } from '../store/phone.ts';

/** A file was taken out of its report: what was not sent yet stays unsent. */
export async function withdrawFile(files: PhoneFiles, id: string): Promise<void> {
  const row = (await files.list()).find((one) => one.id === id);
  if (row?.state === 'waiting' || row?.state === 'refused')
    await files.change(id, { state: 'withdrawn' });
}

/** It was put back, or shall be tried once more after a refusal. */
export async function sendAgain(files: PhoneFiles, id: string): Promise<void> {
  const row = (await files.list()).find((one) => one.id === id);
  if (row?.state === 'withdrawn' || row?.state === 'refused')
    await files.change(id, { state: 'waiting', code: null });
}
