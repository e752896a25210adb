import { useState } from 'preact/hooks';
import { reportKey } from '../../../domain/basics/ids.ts';
import { tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { pointsOfFiling } from '../../../domain/evaluation/sheet-of-filing.ts';
import { lampiranOf } from '../../../domain/reports/lampiran.ts';
import type { FilingDoc, Remark } from '../../../domain/standing/report-doc.ts';
import type { SheetPoint } from '../../../domain/standing/sheet.ts';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { LampiranList } from '../../lampiran/lampiran-list.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { paths } from '../../paths.ts';
import { PerdesCard } from '../../perdes/perdes-card.tsx';
import type { Found } from '../../reports/frame/use-findings.ts';
import { ReportDocument } from '../../reports/report-document.tsx';
import { entryOf } from '../../reports/registry.ts';
import { evaluasiText } from '../../standing/evaluasi-words.ts';
import { FilingHead } from '../../standing/filing-head.tsx';
import { placeName } from '../../standing/place-name.ts';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { RemarkList } from '../../standing/remark-list.tsx';
import { VerdictSheet } from '../../standing/sheet-view.tsx';
import { LetterLinks } from '../surat/letter-links.tsx';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import { RemarkSheet } from './remark-sheet.tsx';
import { ReviewHead } from './review-head.tsx';
import { TakeFilingCard } from './take-filing-card.tsx';
import type { Review } from './use-review.ts';
import { periksaText as words } from './words.ts';
import { VerdictActions } from './verdict-actions.tsx';

/** Only budgets need it. */
const ApbdesComparison = lazyPart(
  () => import('../../reports/apbdes/comparison.tsx'),
  'ApbdesComparison',
);

interface Props {
  readonly filing: FilingDoc;
  readonly review: Review;
}

/** All that is known of a revision, what was filed, and what a person says of it. */
export function ReviewDesk({ filing, review }: Props) {
  const { content, report } = filing;
  const { verdict, before, remarks, canJudge } = review;
  const { desa, kind, tahun } = reportKey(report);
  const desaName = useDesaName(desa);
  const [where, setWhere] = useState<readonly string[] | null>(null);
  const [found, setFound] = useState<Found | null>(null);
  const { Findings } = entryOf(kind);
  const points = pointsOfFiling(kind, content);
  const filedOn = tanggalInWib(filing.times.filedAt);
  const said = {
    content,
    remarks: verdict?.remarks ?? remarks,
    onRemark: canJudge ? setWhere : undefined,
  };
  return (
    <div class="stack">
      <RefusedCommands />
      <p class="muted">{desaName}</p>
      <DeskHead filing={filing} review={review} points={points} />
      <Findings report={report} content={content} filedOn={filedOn} onFound={setFound} />
      {before && (
        <section class="card stack">
          <h2>{words.earlier}</h2>
          {review.earlier.length === 0 && <p>{words.earlierNone}</p>}
          {review.earlier.length > 0 && <RemarkList remarks={review.earlier} content={content} />}
          {review.isUnchanged ? (
            <p data-tone="warn">{words.unchanged}</p>
          ) : (
            <p class="small muted">{words.changed}</p>
          )}
        </section>
      )}
      <ReportDocument {...said} kind={kind} tahun={tahun} desaName={desaName} before={before} />
      <LampiranList desa={filing.desa} lampiran={lampiranOf(content)} />
      <Remarks {...said} />
      <Judging filing={filing} review={review} points={points} found={found} />
      {where && (
        <RemarkSheet
          filing={filing.filing}
          where={where}
          place={placeName(content, where)}
          onClose={() => setWhere(null)}
        />
      )}
    </div>
  );
}

interface PartProps extends Props {
  readonly points: readonly SheetPoint[];
}

function DeskHead({ filing, review, points }: PartProps) {
  const { doc, verdict, canJudge, newest } = review;
  return (
    <>
      <FilingHead filing={filing} />
      {newest && (
        <p class="card row">
          {words.superseded}{' '}
          <ButtonLink href={paths.periksa(newest)}>{words.openNewest}</ButtonLink>
        </p>
      )}
      <ReviewHead doc={doc} verdict={verdict} />
      {!verdict && !newest && (
        <div class="row">
          <TakeFilingCard doc={doc} />
          {canJudge && points.length > 0 && (
            <ButtonLink href="#lembar-evaluasi" icon="table">
              {evaluasiText.goTo}
            </ButtonLink>
          )}
        </div>
      )}
      <VerdictSheet verdict={verdict} />
      {verdict && <LetterLinks verdict={verdict} />}
      <PerdesCard report={filing.report} filing={filing.filing} />
    </>
  );
}

interface RemarksProps extends Pick<FilingDoc, 'content'> {
  readonly remarks: readonly Remark[];
  /** Undefined for who only reads. */
  readonly onRemark: ((where: readonly string[]) => void) | undefined;
}

function Remarks({ content, remarks, onRemark }: RemarksProps) {
  return (
    <section class="card stack">
      <h2>{words.remarks}</h2>
      {onRemark && <p class="small muted no-print">{words.remarksHint}</p>}
      <RemarkList remarks={remarks} content={content} onOpen={onRemark} />
      {onRemark && (
        <Button icon="remark" onClick={() => onRemark([])}>
          {words.writeWhole}
        </Button>
      )}
    </section>
  );
}

function Judging({ filing, review, points, found }: PartProps & { readonly found: Found | null }) {
  const { verdict, before, remarks, sheet, canJudge, newest } = review;
  const { kind } = reportKey(filing.report);
  return (
    <>
      <div class="evaluation-desk">
        {canJudge && found && points.length > 0 && (
          <EvaluationSheet
            {...{ filing, points, found }}
            earlier={review.earlierSheet}
            hasRemarks={remarks.length > 0}
          />
        )}
        {isEvaluated(kind) && points.length > 0 && (
          <ApbdesComparison report={filing.report} content={filing.content} returned={before} />
        )}
      </div>
      {canJudge && (
        <VerdictActions
          filing={filing}
          remarkCount={remarks.length}
          sheet={sheet}
          points={points}
          found={found}
        />
      )}
      {!canJudge && !verdict && !newest && <p class="muted">{words.readOnly}</p>}
    </>
  );
}
