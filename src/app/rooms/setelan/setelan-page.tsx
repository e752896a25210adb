import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { maySet } from '../../../domain/settings/may-set.ts';
import type { KecamatanDoc } from '../../../domain/desa/kecamatan-doc.ts';
import { Icon } from '../../kit/icon.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useSetting } from '../../office/use-setting.ts';
import { paths } from '../../paths.ts';
import { DaftarPeriksaForm } from './daftar-periksa-form.tsx';
import { IndikatorForm } from './indikator-form.tsx';
import { KontakForm } from './kontak-form.tsx';
import { PaguForm } from './pagu-form.tsx';
import { PemeriksaanForm } from './pemeriksaan-form.tsx';
import { SeksiForm } from './seksi-form.tsx';
import { SuratForm } from './surat-form.tsx';
import { setelanText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import './setelan.css';

interface Props {
  readonly name?: string;
}

/** Those with a form here; the others belong to a page of their own. */
const adminSettings = [
  'surat',
  'kontak',
  'pagu',
  'pemeriksaan',
  'indikator',
  'seksi',
  'daftar-periksa',
] as const;

/** What the kecamatan sets for itself: the list is the admin's, each setting of those who may set it. */
export function SetelanPage({ name }: Props) {
  const { role } = useMe();
  const known = adminSettings.find((one) => one === name);
  if (known && maySet({ role }, known)) return <OneSetting key={known} name={known} />;
  return role === 'admin' ? <SettingList /> : <NotFoundPage />;
}

function SettingList() {
  return (
    <Page title={words.title} back={paths.pengaturan}>
      <RefusedCommands />
      <ul class="list">
        {adminSettings.map((name) => (
          <li key={name}>
            <a class="list-row" href={paths.setelan(name)}>
              <span class="list-words">
                <strong>{words.names[name]}</strong>
                <span class="small muted">{words.leads[name]}</span>
              </span>
              <Icon name="forward" />
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

type AdminSetting = (typeof adminSettings)[number];

function OneSetting({ name }: { readonly name: AdminSetting }) {
  const { role } = useMe();
  const kecamatan = useKecamatan();
  return (
    <Page title={words.names[name]} back={role === 'admin' ? paths.setelan() : paths.kunjunganList}>
      <div class="stack">
        <p class="muted">{words.leads[name]}</p>
        {kecamatan ? <Form name={name} kecamatan={kecamatan} /> : <Loading />}
      </div>
    </Page>
  );
}

interface FormProps {
  readonly name: AdminSetting;
  readonly kecamatan: KecamatanDoc;
}

function Form({ name, kecamatan: { desa } }: FormProps) {
  const thisYear = tahunOf(useToday());
  const years = [thisYear + 1, thisYear, thisYear - 1];
  switch (name) {
    case 'surat':
      return <Surat />;
    case 'kontak':
      return <KontakForm desaList={desa} />;
    case 'pagu':
      return <Pagu desaList={desa} years={years} />;
    case 'pemeriksaan':
      return <Pemeriksaan years={years} />;
    case 'seksi':
      return <Seksi />;
    case 'daftar-periksa':
      return <DaftarPeriksa />;
    default:
      return <Indikator />;
  }
}

function Surat() {
  const value = useSetting('surat');
  return value === undefined ? <Loading /> : <SuratForm value={value} />;
}

function Pagu(props: Omit<Parameters<typeof PaguForm>[0], 'value'>) {
  const value = useSetting('pagu');
  return value === undefined ? <Loading /> : <PaguForm {...props} value={value} />;
}

function Pemeriksaan(props: Omit<Parameters<typeof PemeriksaanForm>[0], 'value'>) {
  const value = useSetting('pemeriksaan');
  return value === undefined ? <Loading /> : <PemeriksaanForm {...props} value={value} />;
}

function Indikator() {
  const value = useSetting('indikator');
  return value === undefined ? <Loading /> : <IndikatorForm value={value} />;
}

function Seksi() {
  const value = useSetting('seksi');
  return value === undefined ? <Loading /> : <SeksiForm value={value} />;
}

function DaftarPeriksa() {
  const value = useSetting('daftar-periksa');
  return value === undefined ? <Loading /> : <DaftarPeriksaForm value={value} />;
}
