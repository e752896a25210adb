/** Notes the durability asked for by each read-write transaction, whoever opens it. */
export function watchDurability(): { readonly asked: () => string[]; readonly stop: () => void } {
  const asked: string[] = [];
  const { prototype } = IDBDatabase;
  const native = Object.getOwnPropertyDescriptor(prototype, 'transaction') ?? {};
  Object.defineProperty(prototype, 'transaction', {
    ...native,
    value(this: IDBDatabase, ...call: Parameters<IDBDatabase['transaction']>) {
      const [, mode, options] = call;
      if (mode === 'readwrite') asked.push(options?.durability ?? 'default');
      return Reflect.apply(native.value, this, call) as IDBTransaction; // the browser's own method
    },
  });
  const stop = (): void => void Object.defineProperty(prototype, 'transaction', native);
  return { asked: () => asked, stop };
}
