import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Icon } from '../../kit/icon.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Mark } from '../../standing/mark.tsx';
import { Page } from '../../frame/page.tsx';
import { useRead } from '../../kit/use-read.ts';
import { paths } from '../../paths.ts';
import { allFilings } from '../../standing/all-filings.ts';
import { titleOfReport } from '../../standing/words.ts';
import { tandaTerimaText } from '../../standing/tanda-terima-words.ts';
import '../../frame/document.css';

/** Every filing of the desa, the latest first. */
export function TandaTerimaListPage() {
  const filings = useRead(allFilings);
  return (
    <Page title={tandaTerimaText.listTitle}>
      {filings === undefined && <Loading />}
      {filings?.length === 0 && (
        <EmptyState icon="receipt" title={tandaTerimaText.none} lead={tandaTerimaText.noneLead} />
      )}
      <ul class="list">
        {filings?.map(({ filing, report, receipt, times }) => (
          <ListRow
            key={filing}
            href={paths.tandaTerima(filing)}
            before={<Icon name="receipt" />}
            title={titleOfReport(report)}
            end={<Mark kind={times.receivedAt === null ? 'phone' : 'received'} />}
          >
            <span class="angka">{receipt ?? tandaTerimaText.noNumber}</span>
            <span class="small muted">{formatWaktu(times.filedAt)}</span>
          </ListRow>
        ))}
      </ul>
    </Page>
  );
}
