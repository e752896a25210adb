import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { reportKey } from '../../../domain/basics/ids.ts';
import { tanggalInWib } from '../../../domain/basics/tanggal.ts';
import { lampiranOf } from '../../../domain/reports/lampiran.ts';
import { isEvaluated } from '../../../domain/evaluation/points.ts';
import { pointsOfFiling } from '../../../domain/evaluation/sheet-of-filing.ts';
import type { FilingDoc } from '../../../domain/standing/filing-doc.ts';
import { useApp } from '../../app-context.ts';
import { openFiling } from './judge-filing.ts';
import { ButtonLink, Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { EvaluationSheet } from './evaluation-sheet.tsx';
import { FilingHead } from '../../standing/filing-head.tsx';
import { LampiranList } from '../../lampiran/lampiran-list.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { LetterLinks } from '../surat/letter-links.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { PerdesCard } from '../../perdes/perdes-card.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { RemarkList } from '../../standing/remark-list.tsx';
import { RemarkSheet } from './remark-sheet.tsx';
import { ReviewHead } from './review-head.tsx';
import { VerdictSheet } from '../../standing/sheet-view.tsx';
import { TakeFiling } from './take-filing-card.tsx';
import { VerdictActions } from './verdict-actions.tsx';
import { useFiling } from '../../standing/use-filing.ts';
import { useDesaName } from '../../office/use-place-name.ts';
import { useReview } from './use-review.ts';
import type { Review } from './use-review.ts';
import { backToVisit } from '../kunjungan/periksa-from.ts';
import { paths } from '../../paths.ts';
import type { Found } from '../../reports/frame/findings-props.ts';
import { ReportDocument } from '../../reports/report-document.tsx';
import { entryOf } from '../../reports/registry.ts';
import { placeName } from '../../standing/place-name.ts';
import { evaluasiText } from '../../standing/evaluasi-words.ts';
import { periksaText as words } from './words.ts';
import { tandaTerimaText } from '../../standing/tanda-terima-words.ts';
import '../../frame/document.css';

/** Only budgets need it. */
const ApbdesComparison = lazyPart(() =>
  import('../../reports/apbdes/comparison.tsx').then((module) => module.ApbdesComparison),
);

interface Props {
  readonly filing: string;
}

/** A filed revision under review: read, remark, decide. */
export function PeriksaPage({ filing: id }: Props) {
  const filing = useFiling(id);
  const visit = backToVisit(useLocation().query);
  return (
    <Page title={words.title} back={visit ?? paths.antrean} width="wide">
      {filing === undefined && <Loading />}
      {filing === null && (
        <EmptyState icon="queue" title={tandaTerimaText.none}>
          <p>{tandaTerimaText.notHere}</p>
        </EmptyState>
      )}
      {filing && (
        <div class="stack">
          <Reviewing key={filing.filing} filing={filing} />
          {visit && (
            <ButtonLink icon="back" wide href={visit}>
              {words.toVisit}
            </ButtonLink>
          )}
        </div>
      )}
    </Page>
  );
}

function Reviewing({ filing }: { readonly filing: FilingDoc }) {
  const app = useApp();
  const review = useReview(filing);
  const canJudge = review?.canJudge ?? false;
  useEffect(() => {
    if (canJudge) void openFiling(app, filing);
  }, [app, canJudge, filing.filing]);
  return review ? <Desk filing={filing} review={review} /> : <Loading />;
}

interface DeskProps {
  readonly filing: FilingDoc;
  readonly review: Review;
}

function Desk({ filing, review }: DeskProps) {
  const { doc, verdict, before, remarks, sheet, canJudge, newest } = review;
  const { desa, kind, tahun } = reportKey(filing.report);
  const desaName = useDesaName(desa);
  const [where, setWhere] = useState<readonly string[] | null>(null);
  const { Findings } = entryOf(kind);
  const [found, setFound] = useState<Found | null>(null);
  const points = pointsOfFiling(kind, filing.content);
  return (
    <div class="stack">
      <RefusedCommands />
      <p class="muted">{desaName}</p>
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
          <TakeFiling doc={doc} />
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
      <Findings
        report={filing.report}
        content={filing.content}
        filedOn={tanggalInWib(filing.times.filedAt)}
        onFound={setFound}
      />
      <Earlier review={review} content={filing.content} />
      <ReportDocument
        content={filing.content}
        kind={kind}
        tahun={tahun}
        desaName={desaName}
        before={before}
        remarks={verdict?.remarks ?? remarks}
        onRemark={canJudge ? setWhere : undefined}
      />
      <LampiranList desa={filing.desa} lampiran={lampiranOf(filing.content)} />
      <section class="card stack">
        <h2>{words.remarks}</h2>
        {canJudge && <p class="small muted no-print">{words.remarksHint}</p>}
        <RemarkList
          remarks={verdict?.remarks ?? remarks}
          content={filing.content}
          onOpen={canJudge ? setWhere : undefined}
        />
        {canJudge && (
          <Button icon="remark" onClick={() => setWhere([])}>
            {words.writeWhole}
          </Button>
        )}
      </section>
      <div class="evaluation-desk">
        {canJudge && found && points.length > 0 && (
          <EvaluationSheet filing={filing} points={points} found={found} />
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
      {where && (
        <RemarkSheet
          filing={filing.filing}
          where={where}
          place={placeName(filing.content, where)}
          onClose={() => setWhere(null)}
        />
      )}
    </div>
  );
}

/** What was said of the revision before this one. */
function Earlier({
  review: { before, earlier },
  content,
}: {
  readonly review: Review;
  readonly content: FilingDoc['content'];
}) {
  if (!before) return null;
  return (
    <section class="card stack">
      <h2>{words.earlier}</h2>
      {earlier.length === 0 ? (
        <p>{words.earlierNone}</p>
      ) : (
        <RemarkList remarks={earlier} content={content} />
      )}
      <p class="small muted">{words.changed}</p>
    </section>
  );
}
