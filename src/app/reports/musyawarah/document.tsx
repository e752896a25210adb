import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { countMusyawarah } from '../../../domain/reports/musyawarah/people.ts';
import type {
  MusyawarahContent,
  MusyawarahKind,
} from '../../../domain/reports/musyawarah/schema.ts';
import type { DocumentProps } from '../frame/document-view.tsx';
import { musyawarahNames } from './words.ts';
import { documentText as words } from './document-words.ts';
import { AttendanceTable } from './attendance-table.tsx';
import { CountsCard } from './counts-card.tsx';
import { DocumentContext } from './document-context.ts';
import { Minutes } from './minutes.tsx';
import { UsulanTable } from './usulan-table.tsx';

type Props = DocumentProps<MusyawarahContent, MusyawarahKind>;

/** The papers of a meeting, each on a page of its own when printed. */
export function MusyawarahDocument({ content, kind, tahun, desaName, ...notes }: Props) {
  const counts = useMemo(() => countMusyawarah(content), [content]);
  const heading = words.of(musyawarahNames[kind], tahun, desaName);
  return (
    <DocumentContext.Provider value={notes}>
      <div class="stack meeting">
        <Paper title={words.beritaAcara} heading={heading}>
          <Minutes content={content} kind={kind} counts={counts} />
        </Paper>
        <Paper title={words.usulan} heading={heading}>
          <UsulanTable content={content} />
        </Paper>
        <Paper title={words.daftarHadir} heading={heading}>
          <AttendanceTable content={content} />
          <CountsCard counts={counts} isWhole />
        </Paper>
        {content.catatan !== '' && (
          <section class="card stack">
            <h2>{words.catatan}</h2>
            <p class="as-written">{content.catatan}</p>
          </section>
        )}
      </div>
    </DocumentContext.Provider>
  );
}

interface PaperProps {
  readonly title: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Paper({ title, heading, children }: PaperProps) {
  return (
    <section class="card stack paper">
      <header class="paper-head">
        <h2>{title}</h2>
        <p>{heading}</p>
      </header>
      {children}
    </section>
  );
}
