import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { ButtonLink } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Page } from './page.tsx';
import { paths } from '../paths.ts';
import { shellText } from './words.ts';

/** An address nobody knows; that of signing in leads home once somebody is in. */
export function NotFoundPage() {
  const { path, route } = useLocation();
  useEffect(() => {
    if (path === paths.masuk) route(paths.home, true);
  }, [path, route]);
  return (
    <Page title={shellText.notFound.title}>
      <EmptyState icon="help" title={shellText.notFound.title}>
        <p>{shellText.notFound.advice}</p>
        <ButtonLink href={paths.home} look="main">
          {shellText.error.home}
        </ButtonLink>
      </EmptyState>
    </Page>
  );
}
