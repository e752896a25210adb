import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { lampiranOf } from '../../../domain/reports/lampiran.ts';
import { reportKey, type ReportId } from '../../../domain/basics/ids.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { forgetUnreadBelow, unreadBelow } from '../../kit/unread-texts.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { paths } from '../../paths.ts';
import { Facts } from '../../kit/facts.tsx';
import { reportTitle } from '../../standing/words.ts';
import { allFilings } from '../../standing/all-filings.ts';
import { useLive } from '../../kit/use-read.ts';
import { useMe } from '../../account/use-me.ts';
import { fileReport } from './file-report.ts';
import { fileText as words } from './parts-words.ts';
import { lampiranCountText } from './words.ts';
import { FindingCounts } from './finding-counts.tsx';
import { FormPage, useForm } from './form-page.tsx';

/** The last look before it goes out in the kepala desa's name. */
export function FilePart() {
  const app = useApp();
  const { report, kind, tahun, content, definition, findings, view, keeper } = useForm();
  const { route } = useLocation();
  const [kepalaDesa, setKepalaDesa] = useKepalaDesa(report);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const [unread, setUnread] = useState(() => unreadBelow(paths.laporan(report)));
  const obstacles = [
    findings.some(({ level }) => level === 'blocks') && words.blocked,
    view.local?.conflicts.length && words.conflicts,
    unread.length > 0 && words.unread(unread.join('”, “')),
  ];
  const obstacle = obstacles.find((one) => typeof one === 'string') ?? null;
  const dropUnread = () => {
    forgetUnreadBelow(paths.laporan(report));
    setUnread([]);
  };
  const submit = () =>
    run(async () => {
      if (kepalaDesa.trim() === '') return setProblem(words.kepalaDesaMissing);
      const filing = await fileReport(app, { report, kepalaDesa, keeper });
      if (filing === null) return setProblem(words.notSaved);
      route(paths.tandaTerima(filing), true);
    });
  const { Summary } = definition;
  return (
    <FormPage title={words.title} back={paths.laporan(report, 'periksa')} withFoot={false}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{words.lead(reportTitle(kind, tahun))}</p>
        <section class="card stack">
          <Summary />
          <Facts
            facts={[
              [words.lampiran, lampiranCountText(lampiranOf(content).length)],
              [words.findings, <FindingCounts key="findings" findings={findings} />],
            ]}
          />
        </section>
        <TextField
          label={words.kepalaDesa}
          hint={words.kepalaDesaHint}
          maxLength={100}
          value={kepalaDesa}
          onInput={setKepalaDesa}
        />
        <ErrorLine text={obstacle ?? problem} />
        {unread.length > 0 && <Button onClick={dropUnread}>{words.dropUnread}</Button>}
        <Button
          type="submit"
          look="main"
          icon="send"
          wide
          busy={isBusy}
          disabled={obstacle !== null}
        >
          {words.submit}
        </Button>
        <p class="small muted">{words.offline}</p>
      </form>
    </FormPage>
  );
}

/** The kepala desa's name: what was typed, else the one of the desa's latest filing, else the person himself. */
function useKepalaDesa(report: ReportId): readonly [string, (name: string) => void] {
  const { phone } = useApp();
  const me = useMe();
  const { desa } = reportKey(report);
  const [typed, setTyped] = useState<string | null>(null);
  const filings = useLive(() => allFilings(phone.read), []);
  const latest = filings?.find((filing) => filing.desa === desa)?.kepalaDesa;
  const own = me.role === 'kepala-desa' ? me.nama : '';
  return [typed ?? latest ?? own, setTyped];
}
