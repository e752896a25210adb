import { isDokumenKind } from '../../../domain/reports/dokumen/definitions.ts';
import { dokumenContentSchema } from '../../../domain/reports/dokumen/schema.ts';
import { FactView } from '../fields/fact-view.tsx';
import type { ViewProps } from '../frame/view-props.ts';
import { dokumenFacts } from './dokumen-facts.ts';

/** A filed document by its number, date and what its kind asks for. */
export function DokumenView(props: ViewProps) {
  return <FactView {...props} factsOf={factsOf} />;
}

function factsOf(content: unknown, { kind }: Pick<ViewProps, 'kind'>) {
  const read = dokumenContentSchema.safeParse(content).data;
  return read && isDokumenKind(kind) ? dokumenFacts(read, kind) : null;
}
