import { useState } from 'preact/hooks';
import { reportKey } from '../../domain/basics/ids.ts';
import { ruleOf } from '../../domain/obligations/calendar.ts';
import type { FilingDoc } from '../../domain/workflow/documents.ts';
import { useApp } from '../app-context.ts';
import { judgeFiling } from '../commands/judge-filing.ts';
import { useCalendar } from '../hooks/use-calendar.ts';
import { useBusy } from '../hooks/use-busy.ts';
import { periksaText as words } from '../text/periksa.ts';
import { Button } from './button.tsx';
import { Confirm } from './confirm.tsx';

interface Props {
  readonly filing: FilingDoc;
  /** How many remarks are on disk for it. */
  readonly remarkCount: number;
}

type Outcome = 'return-filing' | 'accept-filing';

/** Return or accept, each after one question. */
export function VerdictActions({ filing, remarkCount }: Props) {
  const app = useApp();
  const [asked, setAsked] = useState<Outcome | null>(null);
  const [isBusy, run] = useBusy();
  const judge = (outcome: Outcome) =>
    run(async () => {
      await judgeFiling(app, filing, outcome);
      setAsked(null);
    });
  const rule = ruleOf(useCalendar(), reportKey(filing.report).kind);
  const correctionHariKerja = rule?.evaluation?.correctionHariKerja ?? null;
  const isReturn = asked === 'return-filing';
  return (
    <section class="card stack no-print">
      {remarkCount === 0 && <p class="small">{words.returnNeedsRemark}</p>}
      <div class="row">
        <Button icon="back" disabled={remarkCount === 0} onClick={() => setAsked('return-filing')}>
          {words.returnIt}
        </Button>
        <Button look="main" icon="check" onClick={() => setAsked('accept-filing')}>
          {words.acceptIt}
        </Button>
      </div>
      {asked && (
        <Confirm
          title={isReturn ? words.returnTitle : words.acceptTitle}
          yes={isReturn ? words.returnIt : words.acceptIt}
          no={words.cancel}
          busy={isBusy}
          onYes={() => judge(asked)}
          onNo={() => setAsked(null)}
        >
          <p>
            {isReturn
              ? words.returnLead(remarkCount, correctionHariKerja)
              : words.acceptLead(remarkCount)}
          </p>
        </Confirm>
      )}
    </section>
  );
}
