import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../kit/button.tsx';
import { WritingPage } from '../../reports/frame/writing-page.tsx';
import { paths } from '../../paths.ts';
import { formKunjungan as words } from './words.ts';
import { partNames } from './parts.ts';
import type { PartName } from './parts.ts';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';

interface Props {
  readonly draft: KunjunganDraft;
  /** Null on the overview. */
  readonly part: PartName | null;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The frame of a visit being written: one task a screen, saved at every change, and the way on. */
export function VisitPage({ draft: { row, keeper }, part, title, children }: Props) {
  const next = part === null ? null : (partNames[partNames.indexOf(part) + 1] ?? null);
  return (
    <WritingPage
      title={title}
      back={part === null ? paths.kunjunganList : paths.kunjungan(row.id)}
      keeper={keeper}
    >
      <div class="stack">
        {children}
        {next && (
          <ButtonLink look="main" icon="forward" wide href={paths.kunjungan(row.id, next)}>
            {`${words.next}: ${words.parts[next]}`}
          </ButtonLink>
        )}
      </div>
    </WritingPage>
  );
}
