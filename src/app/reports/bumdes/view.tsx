import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { factView } from '../fields/fact-view.tsx';
import { bumdesFacts } from './bumdes-facts.ts';

/** A filed BUMDes report as a document. */
export const BumdesView = factView(bumdesContentSchema, bumdesFacts);
