import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { FilingDoc } from '../../../domain/standing/report-doc.ts';
import { FilingPage } from '../../standing/filing-page.tsx';
import { useApp } from '../../app-context.ts';
import { openFiling } from './judge-filing.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { Loading } from '../../kit/loading.tsx';
import { ReviewDesk } from './review-desk.tsx';
import { useReview } from './use-review.ts';
import { backToVisit } from '../kunjungan/periksa-from.ts';
import { paths } from '../../paths.ts';
import { periksaText as words } from './words.ts';
import '../../frame/document.css';

/** A filed revision under review: read, remark, decide. */
export function PeriksaPage({ filing: id }: { readonly filing: string }) {
  const visit = backToVisit(useLocation().query);
  return (
    <FilingPage id={id} icon="queue" title={words.title} back={visit ?? paths.antrean} width="wide">
      {(filing) => (
        <>
          <Reviewing key={filing.filing} filing={filing} />
          {visit && (
            <ButtonLink icon="back" wide href={visit}>
              {words.toVisit}
            </ButtonLink>
          )}
        </>
      )}
    </FilingPage>
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
