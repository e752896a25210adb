import { useState } from 'preact/hooks';
import { reportKey } from '../../../domain/basics/ids.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { hasTidak, sheetForVerdict } from '../../../domain/evaluation/sheet-of-filing.ts';
import { gapsOf, hasGaps, type VerdictGaps } from '../../../domain/evaluation/whole-verdict.ts';
import { ruleOf } from '../../../domain/obligations/obligations.ts';
import type { FilingDoc, VerdictDoc } from '../../../domain/standing/report-doc.ts';
import type { SheetPoint, Sheet } from '../../../domain/standing/sheet.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { Confirm } from '../../kit/confirm.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import type { Found } from '../../reports/frame/use-findings.ts';
import { evaluasiText, proposedConclusion } from '../../standing/evaluasi-words.ts';
import { saidOnPaper } from '../../standing/findings-words.ts';
import { judgeFiling } from './judge-filing.ts';
import { periksaText as words } from './words.ts';

type Outcome = VerdictDoc['outcome'];

interface VerdictActionsProps {
  readonly filing: FilingDoc;
  /** How many remarks are on disk for it. */
  readonly remarkCount: number;
  /** The sheet on disk, its points, and what the checks say; null = not at hand yet. */
  readonly sheet: Sheet | null;
  readonly points: readonly SheetPoint[];
  readonly found: Found | null;
}

/** Return or accept, each after one question, once the verdict is whole. */
export function VerdictActions(props: VerdictActionsProps) {
  const { filing, remarkCount, sheet, points } = props;
  const app = useApp();
  const [asked, setAsked] = useState<Outcome | null>(null);
  const [isBusy, run] = useBusy();
  const { kind } = reportKey(filing.report);
  const judge = (outcome: Outcome) =>
    run(async () => {
      const fill = (kept: Sheet | null) => filledFor(outcome, { ...props, sheet: kept });
      await judgeFiling(app, filing, { outcome, fill });
      setAsked(null);
    });
  const rule = ruleOf(useCalendar(), kind);
  const correctionHariKerja = rule?.evaluation?.correctionHariKerja ?? null;
  const returned = filledFor('dikembalikan', props);
  const accepted = filledFor('diterima', props);
  const gaps = gapsOf({ kind, outcome: 'diterima', sheet: accepted });
  const isWritten = (sheet?.conclusion.trim() ?? '') !== '';
  const isFound = isEvaluated(kind) && returned !== null && hasTidak(returned);
  const hasReason = remarkCount > 0 || isWritten || isFound;
  const canReturn = hasReason && !hasGaps({ ...gaps, overruled: [] });
  return (
    <section class="card stack no-print">
      {!hasReason && <p class="small">{words.returnNeedsRemark}</p>}
      <Gaps gaps={gaps} points={points} />
      <div class="row">
        <Button icon="back" disabled={!canReturn} onClick={() => setAsked('dikembalikan')}>
          {words.returnIt}
        </Button>
        <Button
          look="main"
          icon="check"
          disabled={hasGaps(gaps)}
          onClick={() => setAsked('diterima')}
        >
          {words.acceptIt}
        </Button>
      </div>
      {asked && (
        <Question
          asked={asked}
          remarkCount={remarkCount}
          correctionHariKerja={correctionHariKerja}
          conclusion={(asked === 'diterima' ? accepted : returned)?.conclusion ?? ''}
          busy={isBusy}
          onYes={() => judge(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </section>
  );
}

/** The sheet as a verdict of this outcome carries it. */
function filledFor(
  outcome: Outcome,
  { filing, remarkCount, sheet, points, found }: VerdictActionsProps,
): Sheet | null {
  const key = reportKey(filing.report);
  const conclude = (filled: Sheet) =>
    isEvaluated(key.kind)
      ? proposedConclusion(key, filled, { points, outcome, hasRemarks: remarkCount > 0 })
      : '';
  const said = found && {
    findings: found.findings,
    sayAll: (findings: Found['findings']) => saidOnPaper(findings.map(found.sentence)),
  };
  return sheetForVerdict(key.kind, sheet, { points, found: said, outcome, conclude });
}

interface GapsProps {
  readonly gaps: VerdictGaps;
  readonly points: readonly SheetPoint[];
}

/** What is still to be done before a verdict, by the numbers on the sheet. */
function Gaps({ gaps, points }: GapsProps) {
  const numbers = (ids: readonly string[]) =>
    points.flatMap(({ id }, index) => (ids.includes(id) ? [index + 1] : []));
  const kinds = ['open', 'unexplained', 'overruled'] as const;
  const shown = kinds.filter((kind) => gaps[kind].length > 0);
  if (shown.length === 0) return null;
  return (
    <ul class="stack small">
      {shown.map((kind) => (
        <li key={kind}>
          <a href="#lembar-evaluasi">{words.gaps[kind](numbers(gaps[kind]))}</a>
        </li>
      ))}
    </ul>
  );
}

interface QuestionProps extends Pick<VerdictActionsProps, 'remarkCount'> {
  readonly asked: Outcome;
  /** Null = no rule gives the desa days to correct it. */
  readonly correctionHariKerja: number | null;
  /** The result in words, as it will be printed; '' = none. */
  readonly conclusion: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Question(props: QuestionProps) {
  const { asked, remarkCount, correctionHariKerja, conclusion, ...rest } = props;
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
      {conclusion !== '' && (
        <p>
          <strong>{evaluasiText.conclusion}:</strong> {conclusion}
        </p>
      )}
    </Confirm>
  );
}
