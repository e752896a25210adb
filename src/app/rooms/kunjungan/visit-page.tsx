import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Page } from '../../frame/page.tsx';
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
export function VisitPage({ draft: { row, state, edit }, part, title, children }: Props) {
  const next = part === null ? null : (partNames[partNames.indexOf(part) + 1] ?? null);
  return (
    <Page title={title} back={part === null ? paths.kunjunganList : paths.kunjungan(row.id)}>
      {state === 'failed' ? (
        <div class="card row" data-tone="bad" role="alert">
          <p>{words.failed}</p>
          <Button look="main" onClick={() => edit((all) => all)}>
            {words.retry}
          </Button>
        </div>
      ) : (
        <p class="save-line" role="status" data-state={state}>
          <Icon name={state === 'saved' ? 'check' : 'pen'} size={18} />
          {words[state]}
        </p>
      )}
      <div class="stack">
        {children}
        {next && (
          <ButtonLink look="main" icon="forward" wide href={paths.kunjungan(row.id, next)}>
            {`${words.next}: ${words.parts[next]}`}
          </ButtonLink>
        )}
      </div>
    </Page>
  );
}
