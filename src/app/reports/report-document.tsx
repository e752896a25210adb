import { isNihil, nihilSchema } from '../../domain/reports/report-rules.ts';
import type { Content } from '../../domain/standing/report-doc.ts';
import { nihilText } from './frame/words.ts';
import { SenOf } from '../kit/rupiah-text.tsx';
import { entryOf } from './registry.ts';
import type { ViewProps } from './frame/kind-entry.ts';

/** A filed report of any kind as a document; one that says "there is none" shows its reason. */
export function ReportDocument(props: ViewProps) {
  const { View } = entryOf(props.kind);
  if (isNihil(props.content)) return <NihilDocument content={props.content} />;
  return (
    <SenOf content={props.content}>
      <View {...props} />
    </SenOf>
  );
}

function NihilDocument({ content }: { readonly content: Content }) {
  return (
    <section class="card stack">
      <h2>{nihilText.title}</h2>
      <p>{nihilSchema.safeParse(content['nihil']).data?.alasan}</p>
    </section>
  );
}
