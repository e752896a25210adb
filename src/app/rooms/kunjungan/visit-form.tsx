import type { ComponentChildren } from 'preact';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { isAnswered, kekuranganOf, type Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { withAllAsked } from '../../../domain/kunjungan/daftar-periksa.ts';
import type { DaftarPeriksa } from '../../../domain/kunjungan/daftar-periksa-schema.ts';
import { ButtonLink, Button } from '../../kit/button.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { useSetting } from '../../office/use-setting.ts';
import { WritingPage } from '../../reports/frame/writing-page.tsx';
import { paths } from '../../paths.ts';
import type { KunjunganRow } from '../../store/phone-tables.ts';
import { dotted } from '../../kit/dotted.ts';
import { formKunjungan as words, kunjunganText, topikNames, kekuranganText } from './words.ts';
import { FotoPart } from './foto-part.tsx';
import { PeriksaPart } from './periksa-part.tsx';
import { RekomendasiPart } from './rekomendasi-part.tsx';
import { TemuanPart } from './temuan-part.tsx';
import { useKunjunganDraft, type KunjunganDraft } from './use-kunjungan-draft.ts';
import { WaktuPart } from './waktu-part.tsx';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { finishKunjungan } from './finish-kunjungan.ts';
import { Confirm } from '../../kit/confirm.tsx';
import { useBusy } from '../../kit/use-busy.ts';
import { useToday } from '../../kit/use-now.ts';
import { StateChip } from '../../standing/state-chip.tsx';
import { titleOfReport } from '../../standing/words.ts';
import { periksaFrom } from './periksa-from.ts';
import { useDesaReports } from './use-desa-reports.ts';
import { Signature } from '../../kit/signature.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { change, put, remove } from './edits.ts';
import { PersonFields, RemoveButton } from './entry-parts.tsx';
import '../../reports/frame/form.css';
import '../../frame/document.css';
import './kunjungan.css';

interface Props {
  readonly row: KunjunganRow;
  readonly part: string | undefined;
}

/** The tasks of a visit, in the order of a day in the field. */
const parts = {
  waktu: WaktuPart,
  angka: AngkaPart,
  periksa: PeriksaPart,
  temuan: TemuanPart,
  rekomendasi: RekomendasiPart,
  orang: OrangPart,
  foto: FotoPart,
  selesai: SelesaiPart,
} as const;

type PartName = keyof typeof parts;

const partNames = Object.keys(parts) as readonly PartName[]; // it has no other keys

/**
 * A visit being written: its overview, or the part that is open. One task a screen, saved at every change,
 * and the way on.
 */
export function VisitForm({ row, part }: Props) {
  const draft = useKunjunganDraft(row);
  const desa = useDesaName(row.desa);
  const name = partNames.find((one) => one === part);
  if (!draft) return <Loading />;
  const next = name && partNames[partNames.indexOf(name) + 1];
  const Part = name ? parts[name] : Overview;
  return (
    <WritingPage
      stack
      stage={words.draft}
      title={name ? words.parts[name] : `${kunjunganText.title} ${desa}`}
      back={name ? paths.kunjungan(row.id) : paths.kunjunganList}
      keeper={draft.keeper}
    >
      <Part draft={draft} />
      {next && (
        <ButtonLink look="main" icon="forward" wide href={paths.kunjungan(row.id, next)}>
          {`${words.next}: ${words.parts[next]}`}
        </ButtonLink>
      )}
    </WritingPage>
  );
}

function Overview({ draft: { row, kunjungan } }: { readonly draft: KunjunganDraft }) {
  const setting = useSetting('daftar-periksa') ?? null;
  return (
    <ul class="list">
      {partNames.map((name) => (
        <ListRow key={name} href={paths.kunjungan(row.id, name)} title={words.parts[name]}>
          <span class="small muted">{detailOf(name, kunjungan, setting)}</span>
        </ListRow>
      ))}
    </ul>
  );
}

function detailOf(
  name: PartName,
  kunjungan: Kunjungan,
  setting: DaftarPeriksa | null,
): ComponentChildren {
  const { tanggal, topik, lampiran } = kunjungan;
  switch (name) {
    case 'waktu':
      return dotted(formatTanggal(tanggal), ...topik.map((one) => topikNames[one]));
    case 'periksa':
      return words.answered(countOf(kunjungan, setting));
    case 'temuan':
    case 'rekomendasi':
    case 'orang':
      return words.count(Object.keys(kunjungan[name]).length);
    case 'foto':
      return words.count(Object.keys(lampiran).length);
    default:
      return null;
  }
}

interface Count {
  readonly answered: number;
  /** The checklist's points, and what was answered besides. */
  readonly asked: number;
}

function countOf(kunjungan: Kunjungan, setting: DaftarPeriksa | null): Count {
  const all = Object.values(withAllAsked(kunjungan, setting).jawaban);
  return { answered: all.filter(isAnswered).length, asked: all.length };
}

/** The last look: what is still missing, then the visit is finished or thrown away. */
function SelesaiPart({ draft }: { readonly draft: KunjunganDraft }) {
  const app = useApp();
  const { route } = useLocation();
  const today = useToday();
  const [isDropping, setDropping] = useState(false);
  const [isBusy, run] = useBusy();
  const { row, kunjungan, keeper } = draft;
  const setting = useSetting('daftar-periksa') ?? null;
  const missing = kekuranganOf(kunjungan, today);
  const count = countOf(kunjungan, setting);
  const isWhole = count.answered === count.asked;
  const finish = () => run(() => finishKunjungan(app, row, withAllAsked(kunjungan, setting)));
  const drop = () =>
    run(async () => {
      await app.phone.kunjungan.drop(row.id);
      route(paths.kunjunganList);
    });
  return (
    <>
      {missing.length > 0 ? (
        <section class="card stack" data-tone="warn">
          <h2>{words.missing}</h2>
          <ul class="bullets">
            {missing.map((one) => (
              <li key={one}>{kekuranganText[one]}</li>
            ))}
          </ul>
        </section>
      ) : (
        <section class="card stack">
          <h2>{isWhole ? words.ready : words.readyTitle}</h2>
          {!isWhole && <p>{words.readyWithout(count)}</p>}
          <p>{words.readyLead}</p>
          <Button
            look="main"
            icon="send"
            wide
            busy={isBusy}
            disabled={keeper.state.value !== 'saved'}
            onClick={finish}
          >
            {words.finish}
          </Button>
        </section>
      )}
      <Button look="plain" icon="trash" onClick={() => setDropping(true)}>
        {words.drop}
      </Button>
      {isDropping && (
        <Confirm
          title={words.dropTitle}
          yes={words.drop}
          no={words.cancel}
          busy={isBusy}
          onYes={drop}
          onNo={() => setDropping(false)}
          lead={words.dropLead}
        />
      )}
    </>
  );
}

/** The desa's own figures, and the way to verify them there and then. */
function AngkaPart({ draft }: { readonly draft: KunjunganDraft }) {
  const found = useDesaReports(draft.row.desa);
  const filed = found?.reports.filter(({ doc }) => doc !== null) ?? [];
  return (
    <>
      <p class="muted">{words.figuresLead}</p>
      {found === null && <Loading />}
      {found && filed.length === 0 && <p>{words.noFigures}</p>}
      <ul class="list">
        {filed.map(({ report, doc }) => (
          <li key={report} class="list-row">
            <span class="list-words">
              <strong>{titleOfReport(report)}</strong>
              {doc && <StateChip state={doc.state} />}
            </span>
            {doc?.filing && (
              <ButtonLink href={periksaFrom(draft.row.id, doc.filing)}>
                {doc.state === 'diterima' ? words.look : words.verify}
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who was met; nobody has to sign. */
function OrangPart({ draft: { kunjungan, edit } }: { readonly draft: KunjunganDraft }) {
  const { newLineId } = useApp();
  const [signing, setSigning] = useState<string | null>(null);
  const blank = { nama: '', jabatan: '', tandaTangan: null };
  return (
    <>
      {Object.entries(kunjungan.orang).map(([id, person], index) => {
        const { nama, tandaTangan } = person;
        const set = (fields: Partial<typeof person>) => edit(change('orang', id, fields));
        return (
          <section key={id} class="card stack" aria-label={words.person(index + 1)}>
            <PersonFields person={person} onChange={set} />
            {signing === id ? (
              <SignaturePad value={tandaTangan} onChange={(drawn) => set({ tandaTangan: drawn })} />
            ) : (
              tandaTangan && <Signature tandaTangan={tandaTangan} nama={nama} />
            )}
            <div class="row">
              {signing !== id && (
                <Button icon="pen" onClick={() => setSigning(id)}>
                  {words.signOpen}
                </Button>
              )}
              <RemoveButton onClick={() => edit(remove('orang', id))} />
            </div>
          </section>
        );
      })}
      <Button icon="plus" onClick={() => edit(put('orang', newLineId(), blank))}>
        {words.addPerson}
      </Button>
    </>
  );
}
