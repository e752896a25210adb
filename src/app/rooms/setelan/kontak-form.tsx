import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { kontakSchema } from '../../../domain/settings/settings.ts';
import { readPhone } from '../../../domain/settings/read-phone.ts';
import { controlsOf } from '../../keeper/use-kept.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { desaOptions } from '../../office/desa-options.ts';
import { SettingForm } from './setting-form.tsx';
import { setelanText } from './words.ts';

const { kontak: words } = setelanText;

/** Whom to remind, desa by desa. */
export function KontakForm({ desaList }: { readonly desaList: readonly Desa[] }) {
  const [desa, setDesa] = useState<DesaCode | null>(desaList[0]?.code ?? null);
  if (desa === null) return null;
  return (
    <div class="stack">
      <SelectField
        label={words.desa}
        value={desa}
        options={desaOptions(desaList)}
        onChange={setDesa}
      />
      <SettingForm
        key={desa}
        name="kontak"
        desa={desa}
        begin={(value) => value ?? { nama: '', whatsapp: '' }}
        valueOf={(kontak) => {
          const whatsapp = kontak.whatsapp === '' ? '' : readPhone(kontak.whatsapp);
          return kontakSchema.safeParse({ ...kontak, whatsapp }).data ?? words.wrong;
        }}
      >
        {({ content, change }) => {
          const { input } = controlsOf(content, change);
          return (
            <>
              <TextField label={words.nama} maxLength={200} {...input('nama')} />
              <TextField
                label={words.whatsapp}
                hint={words.hint}
                inputMode="numeric"
                {...input('whatsapp')}
              />
            </>
          );
        }}
      </SettingForm>
    </div>
  );
}
