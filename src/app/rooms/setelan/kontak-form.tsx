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
  const kept = useSetting('kontak', desa);
  if (kept === undefined) return null;
  return <KontakFields desa={desa} kept={kept ?? { nama: '', whatsapp: '' }} />;
}

function KontakFields({ desa, kept }: { readonly desa: DesaCode; readonly kept: Kontak }) {
  const app = useApp();
  const [kontak, setKontak] = useState(kept);
  return (
    <>
      <TextField
        label={words.nama}
        maxLength={200}
        value={kontak.nama}
        onInput={(nama) => setKontak({ ...kontak, nama })}
      />
      <TextField
        label={words.whatsapp}
        hint={words.hint}
        inputMode="numeric"
        value={kontak.whatsapp}
        onInput={(whatsapp) => setKontak({ ...kontak, whatsapp })}
      />
      <SaveBar
        onSave={async () => {
          const read = kontakSchema.safeParse(kontak);
          if (!read.success) return words.wrong;
          await saveSetting(app, { name: 'kontak', desa }, read.data);
          return null;
        }}
      />
    </>
  );
}
