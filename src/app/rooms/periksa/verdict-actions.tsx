import { useState } from 'preact/hooks';
import { reportKey } from '../../../domain/basics/ids.ts';
import type { Sheet, SheetPoint } from '../../../domain/standing/sheet.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { sheetForVerdict, unansweredCount } from '../../../domain/evaluation/sheet-of-filing.ts';
import { ruleOf } from '../../../domain/obligations/obligations.ts';
import type { FilingDoc, VerdictDoc } from '../../../domain/standing/report-doc.ts';
import { useApp } from '../../app-context.ts';
import { judgeFiling } from './judge-filing.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useBusy } from '../../kit/use-busy.ts';
import type { Found } from '../../reports/frame/findings-props.ts';
import { evaluasiText } from '../../standing/evaluasi-words.ts';
import { periksaText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';

interface Props {
  readonly filing: FilingDoc;
  /** How many remarks are on disk for it. */
  readonly remarkCount: number;
  /** The sheet on disk, its points, and what the checks say; null = not at hand yet. */
  readonly sheet: Sheet | null;
  readonly points: readonly SheetPoint[];
  readonly found: Found | null;
}

/** Return or accept, each after one question. */
export function VerdictActions({ filing, remarkCount, sheet, points, found }: Props) {
  const app = useApp();
  const [asked, setAsked] = useState<VerdictDoc['outcome'] | null>(null);
  const [isBusy, run] = useBusy();
  const { kind } = reportKey(filing.report);
  const fill = (kept: Sheet | null) => sheetForVerdict(kind, kept, { points, found });
  const judge = (outcome: VerdictDoc['outcome']) =>
    run(async () => {
      await judgeFiling(app, filing, { outcome, fill });
      setAsked(null);
    });
  const rule = ruleOf(useCalendar(), kind);
  const correctionHariKerja = rule?.evaluation?.correctionHariKerja ?? null;
  const open = isEvaluated(kind) ? unansweredCount(sheet, points, found?.findings ?? []) : 0;
  const canReturn = remarkCount > 0 || (sheet?.conclusion.trim() ?? '') !== '';
  return (
    <section class="card stack no-print">
      {!canReturn && <p class="small">{words.returnNeedsRemark}</p>}
      <div class="row">
        <Button icon="back" disabled={!canReturn} onClick={() => setAsked('dikembalikan')}>
          {words.returnIt}
        </Button>
        <Button look="main" icon="check" onClick={() => setAsked('diterima')}>
          {words.acceptIt}
        </Button>
      </div>
      {asked && (
        <Question
          asked={asked}
          remarkCount={remarkCount}
          correctionHariKerja={correctionHariKerja}
          open={open}
          busy={isBusy}
          onYes={() => judge(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </section>
  );
}

interface QuestionProps extends Pick<Props, 'remarkCount'> {
  readonly asked: VerdictDoc['outcome'];
  /** Null = no rule gives the desa days to correct it. */
  readonly correctionHariKerja: number | null;
  /** Points of the sheet without an answer. */
  readonly open: number;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question({ asked, remarkCount, correctionHariKerja, open, ...rest }: QuestionProps) {
  const isReturn = asked === 'dikembalikan';
  return (
    <Confirm
      title={isReturn ? words.returnTitle : words.acceptTitle}
      yes={isReturn ? words.returnIt : words.acceptIt}
      no={words.cancel}
      {...rest}
    >
      <p>
        {isReturn
          ? words.returnLead(Math.max(remarkCount, 1), correctionHariKerja)
          : words.acceptLead(remarkCount)}
      </p>
      {open > 0 && <p>{evaluasiText.unanswered(open)}.</p>}
    </Confirm>
  );
}
