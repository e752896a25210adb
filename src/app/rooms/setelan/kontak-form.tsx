import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { kontakSchema } from '../../../domain/settings/settings.ts';
import type { Kontak } from '../../../domain/settings/settings.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { useSetting } from '../../office/use-setting.ts';
import { setelanText } from './words.ts';
import { useKept } from '../../keeper/use-kept.ts';
import { SaveBar } from './save-bar.tsx';

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
        options={desaList.map(({ code, name }) => [code, name] as const)}
        onChange={setDesa}
      />
      <OneKontak key={desa} desa={desa} />
    </div>
  );
}

function OneKontak({ desa }: { readonly desa: DesaCode }) {
  const value = useSetting('kontak', desa);
  if (value === undefined) return null;
  return <KontakFields desa={desa} value={value ?? { nama: '', whatsapp: '' }} />;
}

function KontakFields({ desa, value }: { readonly desa: DesaCode; readonly value: Kontak }) {
  const app = useApp();
  const kept = useKept(`setelan/kontak/${desa}`, value);
  if (!kept) return null;
  const kontak = kept.content;
  return (
    <>
      <TextField
        label={words.nama}
        maxLength={200}
        value={kontak.nama}
        onInput={(nama) => kept.change({ nama })}
      />
      <TextField
        label={words.whatsapp}
        hint={words.hint}
        inputMode="numeric"
        value={kontak.whatsapp}
        onInput={(whatsapp) => kept.change({ whatsapp })}
      />
      <SaveBar
        kept={kept}
        onSave={async (note) => {
          const read = kontakSchema.safeParse(kontak);
          if (!read.success) return words.wrong;
          return saveSetting(app, { name: 'kontak', desa, note }, read.data);
        }}
      />
    </>
  );
}
