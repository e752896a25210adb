import { useMemo, useState } from 'preact/hooks';
import { ButtonLink, Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { FindingList, type FindingListProps } from '../../standing/finding-list.tsx';
import { lazyPart } from '../../frame/lazy-page.tsx';
import { paths } from '../../paths.ts';
import { checkText as words, fileText, conflictText } from './parts-words.ts';
import { formText, lampiranCountText } from './words.ts';
import { FormPage } from './form-page.tsx';
import { useForm } from './form-context.ts';
import { reportKey, type ReportId, type CommandId } from '../../../domain/basics/ids.ts';
import { lampiranByIdOf, lampiranOf } from '../../../domain/reports/lampiran.ts';
import { useLocation } from 'preact-iso';
import { useApp, type App } from '../../app-context.ts';
import { ErrorLine } from '../../kit/error-line.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { forgetUnreadBelow, unreadBelow } from '../../kit/unread-texts.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { Facts } from '../../kit/facts.tsx';
import { reportTitle } from '../../standing/words.ts';
import { allFilings } from '../../standing/all-filings.ts';
import { useLive } from '../../kit/use-live.ts';
import { useMe } from '../../account/use-me.ts';
import { FindingCounts } from './finding-counts.tsx';
import { must } from '../../../domain/basics/must.ts';
import { contentHash } from '../../../sync/content-hash.ts';
import type { Keeper } from '../../keeper/keeper.ts';
import type { Conflict } from '../../../sync/merge/merge.ts';
import { conflictPlace, conflictValue } from './conflict-words.ts';

/** The parts that every form has. */
export const ownParts = {
  lampiran: LampiranPart,
  periksa: CheckPart,
  kirim: FilePart,
  beda: ConflictPart,
} as const;

/** All findings with their basis; a tap leads to the place. */
function CheckPart() {
  const { report, findings, open, definition } = useForm();
  const Sentences = useMemo(
    () =>
      lazyPart(async () => {
        const sentence = await definition.loadFindingText();
        const Sentences = (props: Omit<FindingListProps, 'sentence'>) => (
          <FindingList {...props} sentence={sentence} />
        );
        return { Sentences };
      }, 'Sentences'),
    [definition],
  );
  return (
    <FormPage title={formText.periksa} stack>
      {findings.length === 0 ? (
        <EmptyState icon="check" title={words.none} />
      ) : (
        <>
          <p>{words.lead}</p>
          <Sentences findings={findings} onOpen={open} />
          <p class="small muted">{words.onlyBlocks}</p>
        </>
      )}
      <ButtonLink look="main" icon="send" wide href={paths.laporan(report, 'kirim')}>
        {fileText.go}
      </ButtonLink>
    </FormPage>
  );
}

/** Camera, shrinking and sending are a chunk of their own: a form opens without them. */
const LampiranField = lazyPart(() => import('../../lampiran/lampiran-field.tsx'), 'LampiranField');

/** The files that go with a report; every kind keeps them in `lampiran`. */
function LampiranPart() {
  const { report, kind, content, change, definition } = useForm();
  const { BesideLampiran } = definition;
  return (
    <FormPage title={formText.lampiran} withFoot={false} stack>
      {BesideLampiran && <BesideLampiran />}
      <LampiranField
        desa={reportKey(report).desa}
        jenisList={definition.lampiranOf(content, kind)}
        lampiran={lampiranByIdOf(content)}
        onChange={(edit) => change((kept) => ({ ...kept, lampiran: edit(lampiranByIdOf(kept)) }))}
      />
    </FormPage>
  );
}

/** The last look before it goes out in the kepala desa's name. */
function FilePart() {
  const app = useApp();
  const { report, kind, tahun, content, definition, findings, view, keeper } = useForm();
  const { route } = useLocation();
  const [kepalaDesa, setKepalaDesa] = useKepalaDesa(report);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const [unread, setUnread] = useState(() => unreadBelow(paths.laporan(report)));
  const obstacles = [
    findings.some(({ level }) => level === 'blocks') && fileText.blocked,
    view.local?.conflicts.length && fileText.conflicts,
    unread.length > 0 && fileText.unread(unread.join('”, “')),
  ];
  const obstacle = obstacles.find((one) => typeof one === 'string') ?? null;
  const dropUnread = () => {
    forgetUnreadBelow(paths.laporan(report));
    setUnread([]);
  };
  const submit = () =>
    run(async () => {
      if (kepalaDesa.trim() === '') return setProblem(fileText.kepalaDesaMissing);
      const filing = await fileReport(app, { report, kepalaDesa, keeper });
      if (filing === null) return setProblem(fileText.notSaved);
      route(paths.tandaTerima(filing), true);
    });
  const { Summary } = definition;
  return (
    <FormPage title={fileText.title} back={paths.laporan(report, 'periksa')} withFoot={false}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{fileText.lead(reportTitle(kind, tahun))}</p>
        <section class="card stack">
          <Summary />
          <Facts
            facts={[
              [fileText.lampiran, lampiranCountText(lampiranOf(content).length)],
              [fileText.findings, <FindingCounts key="findings" findings={findings} />],
            ]}
          />
        </section>
        <TextField
          label={fileText.kepalaDesa}
          hint={fileText.kepalaDesaHint}
          maxLength={100}
          value={kepalaDesa}
          onInput={setKepalaDesa}
        />
        <ErrorLine text={obstacle ?? problem} />
        {unread.length > 0 && <Button onClick={dropUnread}>{fileText.dropUnread}</Button>}
        <Button
          type="submit"
          look="main"
          icon="send"
          wide
          busy={isBusy}
          disabled={obstacle !== null}
        >
          {fileText.submit}
        </Button>
        <p class="small muted">{fileText.offline}</p>
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

/**
 * Files the draft as it is on disk: hashed, queued with the time of this moment, and on its way as soon as
 * there is a line. Null when what was typed last could not be put on disk.
 */
async function fileReport(
  app: App,
  {
    report,
    kepalaDesa,
    keeper,
  }: { readonly report: ReportId; readonly kepalaDesa: string; readonly keeper: Keeper },
): Promise<CommandId | null> {
  const { phone, sync, sha256, utf8 } = app;
  if (!(await keeper.flush())) return null;
  const draft = must((await phone.read.report(report)).local, 'draft');
  const filing = await phone.write.fileDraft(report, {
    contentHash: await contentHash(draft.content, sha256, utf8),
    kepalaDesa: kepalaDesa.trim(),
  });
  sync.poke();
  return filing;
}

/** What two phones wrote into the same field, side by side: a person chooses. */
function ConflictPart() {
  const { view } = useForm();
  const conflicts = view.local?.conflicts ?? [];
  return (
    <FormPage title={formText.beda} stack>
      {conflicts.length === 0 ? (
        <EmptyState icon="check" title={conflictText.none} lead={conflictText.noneLead} />
      ) : (
        <p>{conflictText.lead}</p>
      )}
      {conflicts.map((conflict) => (
        <ConflictCard key={conflict.path.join('/')} conflict={conflict} />
      ))}
    </FormPage>
  );
}

function ConflictCard({ conflict }: { readonly conflict: Conflict }) {
  const { phone } = useApp();
  const { report, content, keeper, definition } = useForm();
  const [isBusy, run] = useBusy();
  const choose = (side: 'mine' | 'theirs') =>
    run(async () => {
      if (!(await keeper.flush())) return;
      await phone.write.chooseSide(report, conflict, side);
    });
  return (
    <section class="card stack">
      <h2>{conflictPlace(conflict.path, content, definition)}</h2>
      <div class="sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} class="side">
            <p class="small muted">{conflictText[side]}</p>
            <p class="side-value">{conflictValue(conflict.path, conflict[side], definition)}</p>
            <Button busy={isBusy} onClick={() => choose(side)}>
              {conflictText.choose}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}
