import { useApp } from '../app-context.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useCalendar } from '../hooks/use-calendar.ts';
import { useFiling } from '../hooks/use-filing.ts';
import { useLive } from '../hooks/use-live.ts';
import { useMe } from '../hooks/use-me.ts';
import { useToday } from '../hooks/use-now.ts';
import { useSetting } from '../hooks/use-setting.ts';
import { useVerdictOn } from '../hooks/use-verdict-on.ts';
import { LetterDesk } from '../letters/letter-desk.tsx';
import { RekapLetter } from '../letters/rekap-letter.tsx';
import { ReminderLetter } from '../letters/reminder-letter.tsx';
import { EvaluationLetter, ReturnLetter } from '../letters/verdict-letter.tsx';
import { paths } from '../paths.ts';
import { boardOf, boardScope } from '../selectors/board.ts';
import { rekapOf } from '../selectors/rekap.ts';
import { remindersOf } from '../../domain/reminders/reminders.ts';
import type { Surat } from '../../domain/settings/settings.ts';
import type { FilingDoc, KecamatanDoc } from '../../domain/workflow/documents.ts';
import { suratText as words } from '../text/surat.ts';
import { NotFoundPage } from './not-found-page.tsx';
import '../styles/document.css';
import '../styles/surat.css';

interface Props {
  /** Which letter. */
  readonly jenis: string;
  /** What it is about: a filing, a desa, or nothing in particular. */
  readonly about: string;
}

interface LetterProps {
  readonly about: string;
  readonly surat: Surat | null;
  readonly kecamatan: KecamatanDoc;
}

const letters = {
  'hasil-evaluasi': (props: LetterProps) => <OnFiling {...props} Body={EvaluationLetter} />,
  pengembalian: (props: LetterProps) => <OnFiling {...props} Body={ReturnLetter} />,
  pengingat: Reminder,
  rekap: Rekap,
} as const;

/** A letter of the kecamatan, to be printed from what this device holds. */
export function SuratPage({ jenis, about }: Props) {
  const { phone } = useApp();
  const me = useMe();
  const surat = useSetting('surat');
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  const name = (Object.keys(letters) as (keyof typeof letters)[]).find((one) => one === jenis);
  if (!name) return <NotFoundPage />;
  const Body = letters[name];
  return (
    <Page
      title={words.names[name]}
      back={me.desa === null ? backFrom[name] : paths.home}
      width="wide"
    >
      {kecamatan && surat !== undefined ? (
        <Body about={about} surat={surat} kecamatan={kecamatan} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

const backFrom: Readonly<Record<keyof typeof letters, string>> = {
  'hasil-evaluasi': paths.antrean,
  pengembalian: paths.antrean,
  pengingat: paths.pengingat,
  rekap: paths.papan,
};

interface OnFilingProps extends LetterProps {
  readonly Body: typeof EvaluationLetter;
}

function OnFiling({ about, ...props }: OnFilingProps) {
  const filing = useFiling(about);
  if (filing === undefined) return <Loading />;
  return filing ? <OnVerdict {...props} filing={filing} /> : <NoLetter />;
}

function OnVerdict({
  filing,
  surat,
  kecamatan,
  Body,
}: Omit<OnFilingProps, 'about'> & { readonly filing: FilingDoc }) {
  const verdict = useVerdictOn(filing);
  if (!verdict) return <NoLetter />;
  return (
    <LetterDesk surat={surat}>
      {(head) => <Body {...{ surat, head, filing, verdict, kecamatan }} />}
    </LetterDesk>
  );
}

function NoLetter() {
  return (
    <EmptyState icon="receipt" title={words.none}>
      <p>{words.noneLead}</p>
    </EmptyState>
  );
}

/** Days ahead that a letter of reminder looks at. */
const reminderDays = 14;

function Reminder({ about, surat, kecamatan }: LetterProps) {
  const { phone } = useApp();
  const today = useToday();
  const calendar = useCalendar();
  const reports = useLive(() => phone.read.reports(), []);
  const rekomendasi = useLive(() => phone.read.rekomendasi(), []);
  if (!reports || !rekomendasi) return <Loading />;
  const desaList = kecamatan.desa.filter(({ code }) => code === about);
  const input = { desaList, reports, rekomendasi, calendar, today, ahead: reminderDays };
  const [reminders] = remindersOf(input);
  if (!reminders) return <NoLetter />;
  return (
    <LetterDesk surat={surat}>
      {(head) => <ReminderLetter {...{ surat, head, reminders, today }} />}
    </LetterDesk>
  );
}

function Rekap({ surat, kecamatan }: LetterProps) {
  const { phone } = useApp();
  const today = useToday();
  const calendar = useCalendar();
  const { desa: desaList } = kecamatan;
  const documents = useLive(
    () => phone.read.board(boardScope(desaList, { calendar, today })),
    [desaList, calendar, today],
  );
  const pending = useLive(() => phone.read.pending(), []);
  if (!documents || !pending) return <Loading />;
  const board = boardOf({ ...documents, desaList, today, calendar, pending });
  const rows = rekapOf(board, calendar);
  return (
    <LetterDesk surat={surat}>
      {(head) => <RekapLetter {...{ surat, head, kecamatan, rows, today }} />}
    </LetterDesk>
  );
}
