import type { DeviceStorage } from '../app-context.ts';

/** The browser's storage manager; a browser without one keeps what it likes and says nothing. */
export function createDeviceStorage(manager: StorageManager | undefined): DeviceStorage {
  return {
    persist: async () => (await manager?.persist()) ?? false,
    isPersisted: async () => (await manager?.persisted()) ?? false,
    estimate: async () => {
      const { usage, quota } = (await manager?.estimate()) ?? {};
      return { usedBytes: usage ?? null, quotaBytes: quota ?? null };
    },
  };
}
