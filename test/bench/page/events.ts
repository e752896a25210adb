type Listener = (...values: unknown[]) => void;

/*
 * Node's `events` as far as PouchDB uses it: its package asks for it and leaves it to the bundler.
 */
function EventEmitter(): void {}

const listenersOf = new WeakMap<object, Map<string, Listener[]>>();

function of(emitter: object, event: string): Listener[] {
  const all = listenersOf.get(emitter) ?? new Map<string, Listener[]>();
  listenersOf.set(emitter, all);
  return all.get(event) ?? [];
}

function keep(emitter: object, event: string, listeners: Listener[]): void {
  listenersOf.get(emitter)?.set(event, listeners);
}

/** Enumerable, since PouchDB copies the methods onto its constructor. */
Object.assign(EventEmitter.prototype, {
  on(this: object, event: string, listener: Listener) {
    keep(this, event, [...of(this, event), listener]);
    return this;
  },
  once(this: object, event: string, listener: Listener) {
    const first: Listener & { wrapped?: Listener } = (...values) => {
      remove(this, event, first);
      listener.apply(this, values);
    };
    first.wrapped = listener;
    keep(this, event, [...of(this, event), first]);
    return this;
  },
  emit(this: object, event: string, ...values: unknown[]) {
    const listeners = of(this, event);
    for (const listener of listeners) listener.apply(this, values);
    return listeners.length > 0;
  },
  removeListener(this: object, event: string, listener: Listener) {
    remove(this, event, listener);
    return this;
  },
  removeAllListeners(this: object, event: string) {
    of(this, event);
    keep(this, event, []);
    return this;
  },
  listeners(this: object, event: string) {
    return of(this, event);
  },
  listenerCount(this: object, event: string) {
    return of(this, event).length;
  },
  setMaxListeners(this: object) {
    return this;
  },
});

function remove(emitter: object, event: string, listener: Listener & { wrapped?: Listener }): void {
  const rest = of(emitter, event).filter(
    (one: Listener & { wrapped?: Listener }) => one !== listener && one.wrapped !== listener,
  );
  keep(emitter, event, rest);
}

// oxlint-disable-next-line import/no-default-export -- PouchDB imports it so
export { EventEmitter as default };
