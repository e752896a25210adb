import { useMemo } from 'preact/hooks';
import { musyawarahContentSchema } from '../../../domain/reports/musyawarah/schema.ts';
import type { MusyawarahContent } from '../../../domain/reports/musyawarah/schema.ts';
import type { MusyawarahKind } from '../../../domain/reports/musyawarah/unsur.ts';
import { documentText } from './document-words.ts';
import type { ViewProps } from '../frame/view-props.ts';
import { MusyawarahDocument } from './document.tsx';
import '../../frame/document.css';
import './musyawarah.css';

/** A filed meeting as its papers: berita acara, usulan, daftar hadir. */
export function MusyawarahView({ content, before, kind, ...rest }: ViewProps) {
  const read = useMemo(() => parse(content), [content]);
  const readBefore = useMemo(() => (before ? parse(before) : null), [before]);
  if (!read) return <p role="alert">{documentText.unreadable}</p>;
  return (
    <MusyawarahDocument
      {...rest}
      content={read}
      before={readBefore}
      kind={kind as MusyawarahKind} // this view stands for the three kinds alone
    />
  );
}

function parse(content: unknown): MusyawarahContent | null {
  return musyawarahContentSchema.safeParse(content).data ?? null;
}
