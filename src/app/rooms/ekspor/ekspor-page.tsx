import { useState } from 'preact/hooks';
import { formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Role } from '../../../domain/people/people.ts';
import { docId } from '../../../domain/workflow/documents.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Page } from '../../frame/page.tsx';
import { saveFile } from '../../kit/save-file.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useRead } from '../../kit/use-read.ts';
import { useLive } from '../../kit/use-live.ts';
import { useToday } from '../../kit/use-now.ts';
import { useAddress } from '../../office/use-address.ts';
import { useCalendar } from '../../office/use-calendar.ts';
import { useKop } from '../../office/use-kop.ts';
import { useMe } from '../../account/use-me.ts';
import { suratRows } from '../surat/surat-row.ts';
import { eksporText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';

const exporters: readonly Role[] = ['admin', 'camat'];

/** Everything to take along: figures as a workbook made here, documents and files as a zip of the server. */
export function EksporPage() {
  return exporters.includes(useMe().role) ? <Export /> : <NotFoundPage />;
}

function Export() {
  const { phone } = useApp();
  const { role } = useMe();
  const sync = useRead((read) => read.syncState());
  const reports = useRead((read) => read.all('report'));
  const files = useLive(() => phone.files.onServer(), []);
  const bytes = files?.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) ?? 0;
  const filed = reports?.filter(({ filing }) => filing !== null).length ?? 0;
  const age = sync?.seenServerAt ? words.age(formatWaktu(sync.seenServerAt)) : words.noAge;
  return (
    <Page title={words.title} stack>
      <p class="muted">
        {age}
        {' · '}
        {words.counts(filed, files?.length ?? 0)}
      </p>
      <section class="card stack">
        <h2>{words.xlsxTitle}</h2>
        <p>{words.xlsxLead}</p>
        <Workbook about={age} />
      </section>
      <section class="card stack">
        <h2>{words.zipTitle}</h2>
        <p>{words.zipLead}</p>
        <p class="small muted">
          {words.zipSize((bytes / 1_000_000).toLocaleString('id-ID', { maximumFractionDigits: 1 }))}
        </p>
        {role === 'admin' ? (
          <a class="button" data-look="quiet" href="/api/export" download>
            <Icon name="down" size={22} />
            {words.zip}
          </a>
        ) : (
          <p class="small muted">{words.onlyAdmin}</p>
        )}
      </section>
    </Page>
  );
}

/** `about`: of when the figures are. */
function Workbook({ about }: { readonly about: string }) {
  const { phone } = useApp();
  const today = useToday();
  const calendar = useCalendar();
  const address = useAddress();
  const kop = useKop();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const make = () =>
    run(async () => {
      try {
        const kecamatan = await phone.read.one(docId.kecamatan, 'kecamatan');
        const [{ exportInput }, { everythingWorkbook }] = await Promise.all([
          import('./export-input.ts'),
          import('./everything-workbook.ts'),
        ]);
        const desaList = kecamatan?.desa ?? [];
        const input = exportInput({
          everything: await phone.read.everything(),
          rekomendasi: await phone.read.all('rekomendasi'),
          surat: suratRows(await phone.read.all('surat')),
          files: await phone.files.onServer(),
          desaList,
          calendar,
          today,
          origin: address,
        });
        const blob = await everythingWorkbook(input, { kop, about, page: words.page });
        saveFile(blob, words.fileName(kecamatan?.code ?? 'kecamatan', today));
        setProblem(null);
      } catch {
        setProblem(words.failed);
      }
    });
  return (
    <>
      <Button look="main" icon="table" busy={isBusy} onClick={make}>
        {isBusy ? words.making : words.xlsx}
      </Button>
      <ErrorLine text={problem} />
    </>
  );
}
