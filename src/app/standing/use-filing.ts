import { commandIdSchema } from '../../domain/basics/ids.ts';
import type { FilingDoc } from '../../domain/standing/filing-doc.ts';
import { useApp } from '../app-context.ts';
import { useLive } from '../kit/use-live.ts';

/** A filing named in an address; null when this phone has none of that name. */
export function useFiling(name: string): FilingDoc | null | undefined {
  const { phone } = useApp();
  return useLive(async () => {
    const id = commandIdSchema.safeParse(name);
    return id.success ? phone.read.filing(id.data) : null;
  }, [name]);
}
