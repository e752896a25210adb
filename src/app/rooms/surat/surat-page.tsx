import { useLocation } from 'preact-iso';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useSetting } from '../../office/use-setting.ts';
import { RekapOnDay, ReminderOnDay } from './letters-on-day.tsx';
import { LetterOnFiling } from './letter-on-filing.tsx';
import { paths } from '../../paths.ts';
import { jenisSuratSchema, type JenisSurat } from '../../../domain/surat/surat.ts';
import { tanggalSchema } from '../../../domain/basics/tanggal.ts';
import { nameOfSurat } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import '../../frame/document.css';
import './surat.css';

interface Props {
  /** Which letter. */
  readonly jenis: string;
  /** What it is about: a filing, a desa, or nothing in particular. */
  readonly about: string;
}

/** A letter of the kecamatan, from what this device holds: to be numbered and printed, or as it went out. */
export function SuratPage({ jenis, about }: Props) {
  const me = useMe();
  const surat = useSetting('surat');
  const known = jenisSuratSchema.safeParse(jenis).data;
  if (!known) return <NotFoundPage />;
  return (
    <Page
      title={nameOfSurat(known, surat)}
      back={me.desa === null ? backFrom[known] : paths.home}
      width="wide"
    >
      <RefusedCommands />
      <Body jenis={known} about={about} />
    </Page>
  );
}

const backFrom: Readonly<Record<JenisSurat, string>> = {
  'hasil-evaluasi': paths.antrean,
  pengembalian: paths.antrean,
  pengingat: paths.pengingat,
  rekap: paths.papan,
};

function Body({ jenis, about }: { readonly jenis: JenisSurat; readonly about: string }) {
  const { query } = useLocation();
  const today = useToday();
  const surat = useSetting('surat');
  const kecamatan = useKecamatan();
  if (!kecamatan || surat === undefined) return <Loading />;
  const given = { surat, kecamatan };
  if (jenis === 'hasil-evaluasi' || jenis === 'pengembalian')
    return <LetterOnFiling {...given} jenis={jenis} filing={about} />;
  const per = tanggalSchema.safeParse(query['per']).data ?? today;
  if (jenis === 'rekap') return <RekapOnDay {...given} per={per} />;
  return <ReminderOnDay {...given} desa={about} per={per} />;
}
