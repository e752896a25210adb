import type { CommandId, DesaCode } from '../../../domain/basics/ids.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import { tahunOf, formatTanggal, formatWaktu } from '../../../domain/basics/tanggal.ts';
import type { Surat } from '../../../domain/settings/settings.ts';
import { isOpenNomor, suggestNomor, doubleNomor } from '../../../domain/surat/nomor.ts';
import { suratRecorders } from '../../../domain/people/people.ts';
import { useApp, type App } from '../../app-context.ts';
import type { SuratIsi } from '../../../domain/surat/surat.ts';
import { holesOf, type SuratHole } from '../../../domain/surat/holes.ts';
import type { SuratId } from '../../../domain/surat/surat-head.ts';
import { recordSuratCommand } from '../../../domain/workflow/commands/record-surat.ts';
import { queueCommand } from '../../office/queue-command.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Loading } from '../../kit/loading.tsx';
import { KeptLine, useKept, type Kept } from '../../keeper/kept.tsx';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { type SuratRow } from './surat-row.ts';
import { useSuratList } from './use-surat-list.ts';
import { catatSuratText as words, bukuSuratText, suratText } from './words.ts';
import { Letter, type LetterHead, type LetterProps } from './letter.tsx';
import { penandatanganOf } from './signature-block.tsx';
import { SuratForm } from './surat-form.tsx';
import { useHoles } from './use-holes.tsx';
import { SuratLinks } from './surat-links.tsx';
import { Button, ButtonLink } from '../../kit/button.tsx';
import { Mark } from '../../standing/mark.tsx';
import { paths } from '../../paths.ts';

/** What a letter is, whatever its number. */
interface SuratTopic {
  readonly surat: SuratId;
  readonly desa: DesaCode | null;
  readonly verdict: CommandId | null;
  readonly perihal: string;
  readonly isi: SuratIsi;
}

interface Props extends Omit<LetterProps, 'head' | 'hal'> {
  readonly topic: SuratTopic;
  /** What this letter lacks beside what every letter may. */
  readonly holes?: readonly SuratHole[];
}

/** Number, date and signatory above the letter as it will be printed: to be recorded, or as they were. */
export function LetterDesk({ topic, ...props }: Props) {
  const letters = useSuratList();
  const me = useMe();
  if (!letters) return <Loading />;
  const row = letters.find(({ surat }) => surat === topic.surat) ?? null;
  if (row === null && me.desa !== null)
    return <EmptyState icon="receipt" title={words.notYet} lead={words.notYetLead} />;
  const canRecord = suratRecorders.includes(me.role);
  return <Desk {...props} {...{ topic, letters, row, canRecord }} />;
}

interface DeskProps extends Props {
  readonly letters: readonly SuratRow[];
  readonly row: SuratRow | null;
  readonly canRecord: boolean;
}

/** What is typed, on the entry that stood there when typing began. */
interface Typed {
  readonly base: CommandId | null;
  readonly head: LetterHead;
}

interface Written {
  readonly typed: Typed | null;
}

function Desk({ topic, letters, row, canRecord, holes: own = [], ...paper }: DeskProps) {
  const { surat } = paper;
  const app = useApp();
  const today = useToday();
  const kept = useKept<Written>(`surat/${topic.surat}`, { typed: null });
  if (!kept) return <Loading />;
  const { typed } = kept.content;
  const base = row?.version ?? null;
  const isOvertaken = typed !== null && typed.base !== base;
  const start = row ?? newHead(surat, { today, letters });
  const head = typed && !isOvertaken ? typed.head : start;
  const holes = [...holesOf(surat, head.penandatangan), ...own];
  const put = (next: Typed | null) => kept.change({ typed: next });
  const isOpen = canRecord && !isOvertaken && (row === null || typed !== null);
  return (
    <div class="stack">
      <section class="card stack no-print">
        {isOpen && (
          <SuratForm
            isNew={base === null}
            holes={holes}
            head={head}
            onInput={(next) => put({ base, head: next })}
            onRecord={() => recordHead(app, topic, { kept, base, head })}
            onCancel={() => put(null)}
          />
        )}
        <KeptLine kept={kept} />
        {!isOpen && row && (
          <RecordedCard
            row={row}
            holes={holes}
            onCorrect={canRecord && (() => put({ base, head: headOf(row) }))}
          />
        )}
        {!isOpen && !row && <UnrecordedCard holes={holes} />}
        {isOvertaken && <p data-tone="warn">{words.overtaken(typed.head.nomor)}</p>}
      </section>
      <DoubleNomor {...{ surat, letters, topic, head }} />
      <Letter
        {...paper}
        hal={topic.perihal}
        head={{ ...head, nomor: isOpenNomor(head.nomor) ? '' : head.nomor }}
      />
    </div>
  );
}

interface Recorded extends Typed {
  readonly kept: Kept<Written>;
}

/** Queues the number of a letter, or its correction on the entry that was seen. */
async function recordHead(app: App, topic: SuratTopic, { kept, base, head }: Recorded) {
  const { surat, desa, verdict, perihal } = topic;
  const { nomor, tanggal, penandatangan } = head;
  if (tanggal === null) return;
  const entry = { nomor: nomor.trim(), tanggal, penandatangan, perihal };
  // What it said is told once.
  const about = { surat, desa, verdict, isi: base === null ? topic.isi : {} };
  const { kind } = recordSuratCommand;
  await kept.send((note) => queueCommand(app, { kind, ...about, base, entry }, note), 'anew');
  // A first number is recorded in order to print; a correction may be looked at before.
  if (base === null) window.print();
}

/** Of an entry what is typed of it. */
function headOf({ nomor, tanggal, penandatangan }: SuratRow): LetterHead {
  return { nomor, tanggal, penandatangan };
}

/** What a letter has before anybody wrote its number. */
function newHead(
  surat: Surat | null,
  { today, letters }: { readonly today: Tanggal; readonly letters: readonly SuratRow[] },
): LetterHead {
  return {
    nomor: suggestNomor(surat?.polaNomor ?? '', tahunOf(today), letters),
    tanggal: today,
    penandatangan: penandatanganOf(surat),
  };
}

interface DoubleNomorProps {
  readonly surat: Surat | null;
  readonly letters: readonly SuratRow[];
  readonly topic: Pick<SuratTopic, 'surat'>;
  readonly head: LetterHead;
}

/** Which other letters have this number, recorded or being typed: told, never refused. */
function DoubleNomor({ surat, letters, topic, head: { nomor, tanggal } }: DoubleNomorProps) {
  if (tanggal === null || isOpenNomor(nomor)) return null;
  const others = letters.filter((one) => one.surat !== topic.surat);
  const all = [{ surat: topic.surat, nomor, tanggal }, ...others];
  const same = new Set(
    doubleNomor(surat?.polaNomor ?? '', all)
      .get(topic.surat)
      ?.map((one) => one.surat),
  );
  if (same.size === 0) return null;
  return (
    <div class="card small no-print" data-tone="warn" role="status">
      <p>{words.double}</p>
      <SuratLinks rows={others.filter((one) => same.has(one.surat))} />
    </div>
  );
}

interface RecordedCardProps {
  readonly row: SuratRow;
  readonly holes: readonly SuratHole[];
  /** False = not for this person to mend. */
  readonly onCorrect: (() => void) | false;
}

/** What was recorded of a letter, by whom, and what it said before a correction. */
function RecordedCard({ row, holes, onCorrect }: RecordedCardProps) {
  const { nomor, tanggal, by, at, receivedAt, earlier } = row;
  return (
    <>
      <h2>{words.recorded}</h2>
      <p>
        <strong class="angka">{nomor}</strong>, {formatTanggal(tanggal)}{' '}
        <Mark kind={receivedAt === null ? 'phone' : 'received'} />
        <br />
        <span class="small muted">{words.recordedBy(by.nama, formatWaktu(at))}</span>
      </p>
      {receivedAt === null && <p class="small">{words.waiting}</p>}
      {earlier.length > 0 && (
        <ul class="surat-list small muted">
          {earlier.map((one) => (
            <li key={one.id}>
              {words.before(one.content.nomor, formatTanggal(one.content.tanggal), one.by.nama)}
            </li>
          ))}
        </ul>
      )}
      <div class="row">
        <PrintButton holes={holes} />
        {onCorrect && (
          <Button icon="pen" onClick={onCorrect}>
            {words.correct}
          </Button>
        )}
        <BookLink />
      </div>
    </>
  );
}

/** For somebody of the kecamatan who records no numbers. */
function UnrecordedCard({ holes }: HolesProps) {
  return (
    <>
      <p>{words.notYou}</p>
      <div class="row">
        <PrintButton holes={holes} />
        <BookLink />
      </div>
    </>
  );
}

interface HolesProps {
  readonly holes: readonly SuratHole[];
}

function PrintButton({ holes }: HolesProps) {
  const { ask, question } = useHoles(holes);
  return (
    <>
      <Button look="main" icon="print" onClick={() => ask(() => window.print())}>
        {suratText.print}
      </Button>
      {question}
    </>
  );
}

/** The book is the kecamatan's. */
function BookLink() {
  if (useMe().desa !== null) return null;
  return (
    <ButtonLink icon="table" href={paths.bukuSurat}>
      {bukuSuratText.title}
    </ButtonLink>
  );
}
