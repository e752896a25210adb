import type { ComponentType } from 'preact';
import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { maySet } from '../../../domain/settings/may-set.ts';
import type { SettingName } from '../../../domain/settings/setting-name.ts';
import { ListRow } from '../../kit/list-row.tsx';
import { Loading } from '../../kit/loading.tsx';
import { Page } from '../../frame/page.tsx';
import { RefusedCommands } from '../../standing/refused-commands.tsx';
import { useMe } from '../../account/use-me.ts';
import { useToday } from '../../kit/use-now.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { paths } from '../../paths.ts';
import { DaftarPeriksaForm } from './daftar-periksa-form.tsx';
import { IndikatorForm, SeksiForm, SuratForm, KontakForm } from './plain-forms.tsx';
import { PaguForm } from './pagu-form.tsx';
import { PemeriksaanForm } from './pemeriksaan-form.tsx';
import type { SettingFormProps } from './setting-form.tsx';
import { setelanText as words } from './words.ts';
import { NotFoundPage } from '../../frame/not-found-page.tsx';
import './setelan.css';

/** Those with a form here; the others belong to a page of their own. */
const forms = {
  surat: SuratForm,
  kontak: KontakForm,
  pagu: PaguForm,
  pemeriksaan: PemeriksaanForm,
  indikator: IndikatorForm,
  seksi: SeksiForm,
  'daftar-periksa': DaftarPeriksaForm,
} satisfies Partial<Record<SettingName, ComponentType<SettingFormProps>>>;

type AdminSetting = keyof typeof forms;

const adminSettings = Object.keys(forms) as readonly AdminSetting[]; // it has no other keys

/** What the kecamatan sets for itself: the list is the admin's, each setting of those who may set it. */
export function SetelanPage({ name }: { readonly name?: string }) {
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
          <ListRow key={name} href={paths.setelan(name)} title={words.names[name]}>
            <span class="small muted">{words.leads[name]}</span>
          </ListRow>
        ))}
      </ul>
    </Page>
  );
}

function OneSetting({ name }: { readonly name: AdminSetting }) {
  const { role } = useMe();
  const kecamatan = useKecamatan();
  const thisYear = tahunOf(useToday());
  const years = [thisYear + 1, thisYear, thisYear - 1];
  const Form: ComponentType<SettingFormProps> = forms[name];
  return (
    <Page
      title={words.names[name]}
      back={role === 'admin' ? paths.setelan() : paths.kunjunganList}
      stack
    >
      <p class="muted">{words.leads[name]}</p>
      {kecamatan ? <Form desaList={kecamatan.desa} years={years} /> : <Loading />}
    </Page>
  );
}
