import type { ComponentChildren } from 'preact';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { butirOf } from '../../../domain/kunjungan/daftar-periksa.ts';
import type { DaftarPeriksa } from '../../../domain/kunjungan/daftar-periksa-schema.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { ListRow } from '../../kit/list-row.tsx';
import { Loading } from '../../kit/loading.tsx';
import { useDesaName } from '../../office/use-place-name.ts';
import { useSetting } from '../../office/use-setting.ts';
import { WritingPage } from '../../reports/frame/writing-page.tsx';
import { paths } from '../../paths.ts';
import type { KunjunganRow } from '../../store/phone-tables.ts';
import { dotted } from '../../kit/dotted.ts';
import { formKunjungan as words, kunjunganText, topikNames } from './words.ts';
import { AngkaPart } from './angka-part.tsx';
import { FotoPart } from './foto-part.tsx';
import { OrangPart } from './orang-part.tsx';
import { PeriksaPart } from './periksa-part.tsx';
import { RekomendasiPart } from './rekomendasi-part.tsx';
import { SelesaiPart } from './selesai-part.tsx';
import { TemuanPart } from './temuan-part.tsx';
import { useKunjunganDraft, type KunjunganDraft } from './use-kunjungan-draft.ts';
import { WaktuPart } from './waktu-part.tsx';
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
  const { tanggal, topik, jawaban, lampiran } = kunjungan;
  switch (name) {
    case 'waktu':
      return dotted(formatTanggal(tanggal), ...topik.map((one) => topikNames[one]));
    case 'periksa':
      return words.answered(answeredOf(jawaban), askedOf(kunjungan, setting));
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

/** The checklist's points, and what was answered besides. */
function askedOf({ topik, jawaban }: Kunjungan, setting: DaftarPeriksa | null): number {
  const points = butirOf(topik, setting).map(({ id }) => id);
  return new Set([...points, ...Object.keys(jawaban)]).size;
}

function answeredOf(jawaban: Kunjungan['jawaban']): number {
  return Object.values(jawaban).filter(
    ({ nilai, lampiran }) => nilai !== '' || Object.keys(lampiran).length > 0,
  ).length;
}
