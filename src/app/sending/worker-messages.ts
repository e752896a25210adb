/** What page and service worker say to each other, beside workbox's own `SKIP_WAITING`. */
interface WorkerMessage {
  /** Worker to page: a sync has ended and the database may have changed. */
  readonly type: 'tepat-synced';
}

/** Background Sync asks for a sync under this name. */
export const syncTag = 'tepat-sync';

export const syncedMessage: WorkerMessage = { type: 'tepat-synced' };

export function isSyncedMessage(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === syncedMessage.type
  );
}
