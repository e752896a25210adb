import type { BumdesContent } from '../../../domain/reports/bumdes/schema.ts';

/** An edit of the whole content, by what was done to a part of it. */
export type Edit = (content: BumdesContent) => BumdesContent;

type Group = 'profil' | 'laporan' | 'pertanggungjawaban';

export function changeGroup<G extends Group>(group: G, fields: Partial<BumdesContent[G]>): Edit {
  return (content) => ({ ...content, [group]: { ...content[group], ...fields } });
}
