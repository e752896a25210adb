import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { formatWaktu } from '../../domain/basics/tanggal.ts';
import type { LocalDraft } from '../../sync/phone/local-draft.ts';
import { ConfirmWork } from '../frame/confirm-work.tsx';
import { useApp } from '../app-context.ts';
import { refusedText as words } from './refusals-words.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { WorkButton } from '../kit/work-button.tsx';
import { lazyPart } from '../frame/lazy-page.tsx';

const RefusalWords = lazyPart(() => import('./refusal-words.tsx'), 'RefusalWords');

interface Props {
  readonly draft: LocalDraft;
}

/** Why the kecamatan took a filing or a change not, and what to do; the content is still the draft. */
export function RefusalNote({ draft: { report, refusedFiling, refusal } }: Props) {
  const { phone } = useApp();
  return (
    <>
      {refusedFiling && (
        <Note
          title={words.refusedFiling(formatWaktu(refusedFiling.filedAt))}
          code={refusedFiling.code}
        >
          <WorkButton work={() => phone.write.dismissRefusedFiling(report)}>
            {words.dismiss}
          </WorkButton>
        </Note>
      )}
      {refusal !== null && (
        <Note title={words.refusedDraft} code={refusal}>
          <Discard report={report} />
        </Note>
      )}
    </>
  );
}

interface NoteProps {
  readonly title: string;
  readonly code: string;
  readonly children: ComponentChildren;
}

function Note({ title, code, children }: NoteProps) {
  return (
    <div class="owed-note" data-tone="bad" role="alert">
      <Icon name="stop" size={20} />
      <div class="stack">
        <RefusalWords title={title} code={code} />
        {children}
      </div>
    </div>
  );
}

/** Giving up what is only on this phone, asked twice. */
function Discard({ report }: { readonly report: LocalDraft['report'] }) {
  const { phone } = useApp();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.discard}</Button>
      {isAsking && (
        <ConfirmWork
          title={words.discardTitle}
          lead={words.discardLead}
          yes={words.discard}
          no={words.keep}
          isDanger
          onYes={() => phone.write.discardDraft(report)}
          onNo={() => setAsking(false)}
        />
      )}
    </>
  );
}
