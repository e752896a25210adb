import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { useRead } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';
import { VisitForm } from './visit-form.tsx';
import { VisitReport } from './visit-report.tsx';
import { paths } from '../../paths.ts';
import { kunjunganText as words } from './words.ts';

interface Props {
  readonly id: string;
  /** The task that is open. */
  readonly bagian?: string;
}

/** One visit: its form while it is written on this phone, its report afterwards. */
export function KunjunganPage({ id, bagian }: Props) {
  const me = useMe();
  const drafts = useRead((read) => read.kunjunganDrafts());
  const docs = useRead((read) => read.all('kunjungan'));
  const row = drafts?.find((one) => one.id === id);
  if (row) return <VisitForm key={row.id} row={row} part={bagian} />;
  const doc = docs?.find((one) => one.kunjungan === id);
  return (
    <Page
      title={words.title}
      back={me.desa === null ? paths.kunjunganList : paths.rekomendasi}
      width="wide"
    >
      {(!drafts || !docs) && <Loading />}
      {doc && <VisitReport doc={doc} />}
      {drafts && docs && !doc && (
        <EmptyState icon="note" title={words.notFound} lead={words.notFoundLead} />
      )}
    </Page>
  );
}
