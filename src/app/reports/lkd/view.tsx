import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { factView } from '../fields/fact-view.tsx';
import { lkdFacts } from './lkd-facts.ts';

/** The LKD that were filed as a document. */
export const LkdView = factView(lkdContentSchema, lkdFacts);
