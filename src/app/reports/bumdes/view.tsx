import { isBumdesKind } from '../../../domain/reports/bumdes/periode.ts';
import { bumdesContentSchema } from '../../../domain/reports/bumdes/schema.ts';
import { FactView } from '../fields/fact-view.tsx';
import type { ViewProps } from '../frame/view-props.ts';
import { bumdesFacts } from './bumdes-facts.ts';

/** A filed BUMDes report as a document. */
export function BumdesView(props: ViewProps) {
  return <FactView {...props} factsOf={factsOf} />;
}

function factsOf(content: unknown, { kind }: Pick<ViewProps, 'kind'>) {
  const read = bumdesContentSchema.safeParse(content).data;
  return read && isBumdesKind(kind) ? bumdesFacts(read, kind) : null;
}
