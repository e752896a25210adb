import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { FilingDoc } from '../../../domain/standing/filing-doc.ts';
import { useApp } from '../../app-context.ts';
import { openFiling } from './judge-filing.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { useFiling } from '../../standing/use-filing.ts';
import { useReview } from './use-review.ts';
import { backToVisit } from '../kunjungan/periksa-from.ts';
import { paths } from '../../paths.ts';
import { periksaText as words } from './words.ts';
import { tandaTerimaText } from '../../standing/tanda-terima-words.ts';
import '../../frame/document.css';

/** A filed revision under review: read, remark, decide. */
export function PeriksaPage({ filing: id }: { readonly filing: string }) {
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
  return review ? <ReviewDesk filing={filing} review={review} /> : <Loading />;
}
