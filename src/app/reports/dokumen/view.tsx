import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import { factView } from '../fields/fact-view.tsx';
import { dokumenFacts } from './dokumen-facts.ts';

/** A filed document by its number, date and what its kind asks for. */
export const DokumenView = factView(dokumenContentSchema, dokumenFacts);
