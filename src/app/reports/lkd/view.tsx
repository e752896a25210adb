import { lkdContentSchema } from '../../../domain/reports/lkd/schema.ts';
import { FactView } from '../fields/fact-view.tsx';
import type { ViewProps } from '../frame/view-props.ts';
import { lkdFacts } from './lkd-facts.ts';

/** The LKD that were filed as a document. */
export function LkdView(props: ViewProps) {
  return <FactView {...props} factsOf={factsOf} />;
}

function factsOf(content: unknown) {
  const read = lkdContentSchema.safeParse(content).data;
  return read ? lkdFacts(read) : null;
}
