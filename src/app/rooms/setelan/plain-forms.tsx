import { controlsOf } from '../../keeper/kept.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { penandatanganOf } from '../surat/signature-block.tsx';
import { SignerFields } from '../surat/signer-fields.tsx';
import { kopText as words } from '../surat/words.ts';
import { SettingForm } from './setting-form.tsx';
import { groups } from '../../../domain/obligations/rule.ts';
import { defaultSeksi, seksiList } from '../../../domain/settings/seksi.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { groupNames, seksiNames } from '../../standing/board-words.ts';
import { defaultIndicatorOptions } from '../../../domain/indicators/indicator.ts';
import { kontakSchema, type Indikator } from '../../../domain/settings/settings.ts';
import { Tick } from '../../kit/tick.tsx';
import { setelanText } from './words.ts';
import { useState } from 'preact/hooks';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { readPhone } from '../../../domain/settings/read-phone.ts';
import { desaOptions } from '../../office/desa-options.ts';

const { indikator, kontak } = setelanText;

/* The settings that are a few fields each. */

const KOP_LINES = 4;

/** What people paste of an address, as far as the name of the place; null = none can be read. */
function originOf(typed: string): string | null {
  if (typed.trim() === '') return '';
  try {
    const { protocol, origin } = new URL(typed.trim());
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}

/** Letterhead and signatory. */
export function SuratForm() {
  return (
    <SettingForm
      name="surat"
      begin={(value) =>
        value ?? { kop: [], kota: '', polaNomor: '', penandatangan: penandatanganOf(null) }
      }
      valueOf={(surat) => {
        const alamat = surat.alamat === undefined ? undefined : originOf(surat.alamat);
        if (alamat === null) return words.alamatWrong;
        const kop = surat.kop.filter((line) => line.trim() !== '');
        return { ...surat, kop, ...(alamat !== undefined && { alamat }) };
      }}
    >
      {({ content, change }) => {
        const { input } = controlsOf(content, change);
        const kop = Array.from({ length: KOP_LINES }, (_, index) => content.kop[index] ?? '');
        return (
          <>
            {kop.map((line, index) => (
              <TextField
                key={index}
                label={words.kop(index + 1)}
                maxLength={200}
                value={line}
                onInput={(text) => change({ kop: kop.with(index, text) })}
              />
            ))}
            <TextField label={words.kota} maxLength={200} {...input('kota')} />
            <TextField
              label={words.polaNomor}
              hint={words.polaHint}
              maxLength={200}
              {...input('polaNomor')}
            />
            <SelectField
              label={words.hasilEvaluasi}
              options={[
                ['camat', words.oleh.camat],
                ['bupati', words.oleh.bupati],
              ]}
              value={content.hasilEvaluasi ?? 'camat'}
              onChange={(hasilEvaluasi) => change({ hasilEvaluasi })}
            />
            <TextField
              label={words.pelimpahan}
              hint={words.pelimpahanHint}
              maxLength={200}
              value={content.pelimpahan ?? ''}
              onInput={(pelimpahan) => change({ pelimpahan })}
            />
            <TextField
              label={words.alamat}
              hint={words.alamatHint}
              maxLength={200}
              value={content.alamat ?? ''}
              onInput={(alamat) => change({ alamat })}
            />
            <SignerFields
              penandatangan={content.penandatangan}
              onInput={(penandatangan) => change({ penandatangan })}
            />
          </>
        );
      }}
    </SettingForm>
  );
}

const options = seksiList.map((one) => [one, seksiNames[one]] as const);

/** Which seksi looks after which group of obligations. */
export function SeksiForm() {
  return (
    <SettingForm
      name="seksi"
      begin={(value) => ({ ...defaultSeksi, ...value?.byGroup })}
      valueOf={(byGroup, value) => ({ ...value, byGroup })}
    >
      {({ content, change }) =>
        groups.map((group) => (
          <SelectField
            key={group}
            label={groupNames[group]}
            options={options}
            {...controlsOf(content, change).choice(group)}
          />
        ))
      }
    </SettingForm>
  );
}

const defaults: Indikator = {
  ...defaultIndicatorOptions,
  bumdesAktif: { ...defaultIndicatorOptions.bumdesAktif },
  lembagaAktif: { ...defaultIndicatorOptions.lembagaAktif },
};

const lpjOptions = (['lpj', 'lpj-dan-semester'] as const).map(
  (one) => [one, indikator.lpjChoices[one]] as const,
);

const dokumenOptions = (['murni-perubahan', 'apbdes-lpj', 'keuangan-aset'] as const).map(
  (one) => [one, indikator.dokumenChoices[one]] as const,
);

/** The readings of what the Renstra leaves open. */
export function IndikatorForm() {
  return (
    <SettingForm name="indikator" begin={(value) => value ?? defaults} valueOf={(chosen) => chosen}>
      {({ content, change }) => {
        const { choice } = controlsOf(content, change);
        return (
          <>
            <SelectField label={indikator.lpj} options={lpjOptions} {...choice('lpjTepatWaktu')} />
            <SelectField
              label={indikator.dokumen}
              options={dokumenOptions}
              {...choice('dokumen')}
            />
            <Legs
              title={indikator.bumdes}
              names={['needsDireksi', 'needsLaporan', 'needsOmzet']}
              legs={content.bumdesAktif}
              onChange={(bumdesAktif) => change({ bumdesAktif })}
            />
            <Legs
              title={indikator.pkk}
              names={['needsSk', 'needsKegiatan']}
              legs={content.lembagaAktif}
              onChange={(lembagaAktif) => change({ lembagaAktif })}
            />
          </>
        );
      }}
    </SettingForm>
  );
}

type Leg = 'needsDireksi' | 'needsLaporan' | 'needsOmzet' | 'needsSk' | 'needsKegiatan';

interface LegsProps<L extends Leg> {
  readonly title: string;
  readonly names: readonly L[];
  readonly legs: Record<L, boolean>;
  readonly onChange: (legs: Record<L, boolean>) => void;
}

/** What has to be there for it to count as active. */
function Legs<L extends Leg>({ title, names, legs, onChange }: LegsProps<L>) {
  const { tick } = controlsOf(legs, (changed) => onChange({ ...legs, ...changed }));
  return (
    <fieldset class="card stack">
      <legend>{title}</legend>
      {names.map((name) => (
        <Tick key={name} label={indikator[name]} {...tick(name)} />
      ))}
    </fieldset>
  );
}

/** Whom to remind, desa by desa. */
export function KontakForm({ desaList }: { readonly desaList: readonly Desa[] }) {
  const [desa, setDesa] = useState<DesaCode | null>(desaList[0]?.code ?? null);
  if (desa === null) return null;
  return (
    <div class="stack">
      <SelectField
        label={kontak.desa}
        value={desa}
        options={desaOptions(desaList)}
        onChange={setDesa}
      />
      <SettingForm
        key={desa}
        name="kontak"
        desa={desa}
        begin={(value) => value ?? { nama: '', whatsapp: '' }}
        valueOf={(written) => {
          const whatsapp = written.whatsapp === '' ? '' : readPhone(written.whatsapp);
          return kontakSchema.safeParse({ ...written, whatsapp }).data ?? kontak.wrong;
        }}
      >
        {({ content, change }) => {
          const { input } = controlsOf(content, change);
          return (
            <>
              <TextField label={kontak.nama} maxLength={200} {...input('nama')} />
              <TextField
                label={kontak.whatsapp}
                hint={kontak.hint}
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
