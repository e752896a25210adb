import { type DokumenContent, emptyDokumen } from './schema.ts';

/** A new document from last year's: who signs and the assets as they stood; number, date and files are new. */
export function startFromLastYear({ kepalaDesa, aset }: DokumenContent): DokumenContent {
  return { ...emptyDokumen, kepalaDesa, aset };
}
