import { mustPairKey } from '../../../domain/reports/musyawarah/people.ts';
import { pairKeySchema } from '../../../domain/reports/musyawarah/schema.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import { hadirText } from './form-words.ts';

/** A pair by its two names; null for any other place in the content. */
export function pairTitle(
  [head, key]: readonly string[],
  { hadirin }: Pick<MusyawarahContent, 'hadirin'>,
): string | null {
  if (head !== 'pasangan' || !pairKeySchema.safeParse(key).success) return null;
  const names = mustPairKey(key ?? '').map((id) => hadirin[id]?.nama ?? hadirText.noName);
  return names.join(' & ');
}
