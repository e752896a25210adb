import { effect, signal } from '@preact/signals';
import type { FileProgress, FileSending } from '../app-context.ts';
import type { FilesDeps } from '../files/files-deps.ts';
import type { SyncTimer } from '../sending/sync-timer.ts';

/** Sends files after each sync of the figures that came through; what sends them loads when there is one. */
export function startFiles(deps: FilesDeps): FileSending {
  const { phone, sync } = deps;
  const progress = signal<FileProgress>({ sending: null, outcome: null });
  let sender: Promise<SyncTimer> | null = null;
  const start = async (): Promise<SyncTimer> => {
    const { startSender } = await import('../files/start-sender.ts');
    const timer = startSender(deps, (sending) => {
      progress.value = { ...progress.value, sending };
    });
    timer.subscribe(({ outcome }) => {
      progress.value = { ...progress.value, outcome };
    });
    return timer;
  };
  const poke = async (isInTrouble = false): Promise<void> => {
    const isNeeded =
      isInTrouble || (await phone.files.list()).some(({ state }) => state !== 'on-server');
    if (!sender && !isNeeded) return;
    try {
      const isNew = sender === null;
      const timer = await (sender ??= start());
      // A new one runs by itself.
      if (!isNew) timer.poke();
    } catch {
      // Its script is not to be had now: at the next sync.
      sender = null;
    }
  };
  effect(() => {
    const { isRunning, outcome } = sync.progress.value;
    // Failed: the disk may be full, and the sender also makes room.
    const isInTrouble = outcome === 'failed';
    if (!isRunning && (outcome === 'done' || isInTrouble)) void poke(isInTrouble);
  });
  return { poke: () => void poke(), progress };
}
