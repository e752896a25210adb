import { useState } from 'preact/hooks';
import type { ReportDoc } from '../../../domain/standing/report-doc.ts';
import { ConfirmWork } from '../../frame/confirm-work.tsx';
import { useApp } from '../../app-context.ts';
import { acceptMany } from './accept-many.ts';
import { useCheckSettings } from '../../office/use-check-settings.ts';
import { useIsLibur } from '../../office/use-is-libur.ts';
import { useLive } from '../../kit/use-live.ts';
import { withoutFindings } from './without-findings.ts';
import { paths } from '../../paths.ts';
import { manyText as words } from '../../standing/evaluasi-words.ts';
import { Button } from '../../kit/button.tsx';
import { FilingLink } from '../../standing/filing-link.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import './periksa.css';

/** The reports in the queue with nothing to say about them, accepted in one go. */
export function AcceptManySheet({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const docs = useWithoutFindings();
  /** Which of them are not to be accepted. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const chosen = docs?.filter(({ id }) => !left.has(id)) ?? [];
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  if (isAsked)
    return (
      <ConfirmWork
        title={words.confirmTitle}
        lead={words.confirmLead(chosen.length)}
        yes={words.accept(chosen.length)}
        no={words.cancel}
        onYes={() => acceptMany(app, chosen).then(onClose)}
        onNo={() => setAsked(false)}
      />
    );
  return (
    <Sheet title={words.title} onClose={onClose}>
      <p class="small muted">{words.lead}</p>
      {!docs && <Loading />}
      {docs?.length === 0 && <p>{words.none}</p>}
      <ul class="stack">
        {docs?.map((doc) => (
          <li key={doc.id} class="row many-row">
            <label class="row">
              <input type="checkbox" checked={!left.has(doc.id)} onChange={() => toggle(doc.id)} />
              <FilingLink doc={doc} href={doc.filing ? paths.periksa(doc.filing) : paths.antrean} />
            </label>
          </li>
        ))}
      </ul>
      <Button
        look="main"
        wide
        icon="check"
        disabled={chosen.length === 0}
        onClick={() => setAsked(true)}
      >
        {words.accept(chosen.length)}
      </Button>
    </Sheet>
  );
}

function useWithoutFindings(): readonly ReportDoc[] | undefined {
  const { phone } = useApp();
  const settings = useCheckSettings();
  const isLibur = useIsLibur();
  return useLive(() => withoutFindings(phone.read, { isLibur, settings }), [isLibur, settings]);
}
