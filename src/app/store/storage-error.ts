/** The disk or the browser's share of it is full: nothing of the write was kept. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** The database is not to be had now: closed for a newer version, or the browser cannot open it. */
export class StorageClosed extends Error {
  override readonly name = 'StorageClosed';
}

/** A browser's or Dexie's error as ours, where the person can do something about it. */
export function toStorageError(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError'))
    return new StorageFull('no room on this phone', { cause: error });
  if (names.some((name) => closedNames.has(name)))
    return new StorageClosed('database closed', { cause: error });
  return error;
}

const closedNames = new Set(['DatabaseClosedError', 'InvalidStateError', 'OpenFailedError']);

/** Of an error and of what it wraps. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, failures } = error as Wrapping; // each part is looked at before use
  const wrapped = [inner, ...(Array.isArray(failures) ? failures : [])];
  return [...(typeof name === 'string' ? [name] : []), ...wrapped.flatMap(namesOf)];
}

interface Wrapping {
  readonly name?: unknown;
  /** What Dexie wraps: one error, or one a row. */
  readonly inner?: unknown;
  readonly failures?: unknown;
}
