import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../app-context.ts';

interface StorageAnswer {
  readonly isPersisted: boolean;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

/** What the browser says of the room and the safety of what is kept here; null until it has answered. */
export function useStorage(): readonly [StorageAnswer | null, () => Promise<boolean>] {
  const { device } = useApp();
  const [answer, setAnswer] = useState<StorageAnswer | null>(null);
  const look = async (): Promise<void> => {
    const isPersisted = await device.isPersisted();
    setAnswer({ isPersisted, ...(await device.estimate()) });
  };
  useEffect(() => void look(), [device]);
  const persist = async (): Promise<boolean> => {
    const isGranted = await device.persist();
    await look();
    return isGranted;
  };
  return [answer, persist];
}
