import type { ComponentType } from 'preact';
import { lazyPage } from '../../frame/lazy-page.tsx';

/** Parts in a chunk of their own: the form opens without them, and they come when one is opened. */
export function lazyParts<Name extends string>(
  names: readonly Name[],
  load: () => Promise<Readonly<Record<Name, ComponentType>>>,
): Readonly<Record<Name, ComponentType>> {
  const entries = names.map((name) => [name, lazyPage(load, name)]);
  return Object.fromEntries(entries) as Record<Name, ComponentType>; // each name has its entry
}
