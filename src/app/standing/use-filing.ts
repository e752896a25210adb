import { commandIdSchema } from '../../domain/basics/ids.ts';
import type { FilingDoc } from '../../domain/standing/report-doc.ts';
import { useRead } from '../kit/use-read.ts';

/** A filing named in an address; null when this phone has none of that name. */
export function useFiling(name: string): FilingDoc | null | undefined {
  const id = commandIdSchema.safeParse(name).data;
  return useRead(async (read) => (id ? read.filing(id) : null), [name]);
}
