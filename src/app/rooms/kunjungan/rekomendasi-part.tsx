import type { CommandId } from '../../../domain/basics/ids.ts';
import type { RekomendasiTertulis } from '../../../domain/kunjungan/kunjungan.ts';
import { bobotSchema } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { controlsOf } from '../../keeper/kept.tsx';
import { Button } from '../../kit/button.tsx';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { KepadaField } from '../rekomendasi/rekomendasi-fields.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { bobotNames, formKunjungan as words } from './words.ts';
import { change, put, remove, withoutSignature, type Fields } from './edits.ts';
import { PersonFields, Photos, RemoveButton } from './entry-parts.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';

const blank: RekomendasiTertulis = { teks: '', due: null, bobot: 'sedang', lampiran: {} };

/** What the desa is to do; read back, and signed for by somebody of the desa. */
export function RekomendasiPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { phone } = useApp();
  const { kunjungan, edit } = draft;
  const entries = Object.entries(kunjungan.rekomendasi);
  return (
    <>
      {entries.map(([id, one], index) => (
        <OneRekomendasi
          key={id}
          draft={draft}
          id={id as CommandId} // keys are these ids
          name={words.rekomendasi(index + 1)}
          rekomendasi={one}
        />
      ))}
      <Button
        icon="plus"
        onClick={() => edit(withoutSignature(put('rekomendasi', phone.kunjungan.newId(), blank)))}
      >
        {words.addRekomendasi}
      </Button>
      {entries.length > 0 && <ReadBack draft={draft} />}
    </>
  );
}

interface OneProps {
  readonly draft: KunjunganDraft;
  readonly id: CommandId;
  readonly name: string;
  readonly rekomendasi: RekomendasiTertulis;
}

function OneRekomendasi({ draft: { row, edit }, id, name, rekomendasi }: OneProps) {
  const set = (fields: Fields<RekomendasiTertulis>) =>
    edit(withoutSignature(change('rekomendasi', id, fields)));
  const { input } = controlsOf(rekomendasi, set);
  return (
    <section class="card stack" aria-label={name}>
      <h2>{name}</h2>
      <TextField label={words.rekomendasiText} rows={3} maxLength={2000} {...input('teks')} />
      <KepadaField value={rekomendasi.kepada ?? ''} onInput={(kepada) => set({ kepada })} />
      <DateField label={words.due} {...input('due')} />
      <ChoiceField
        label={words.bobot}
        value={rekomendasi.bobot}
        options={bobotSchema.options.map((one) => [one, bobotNames[one]] as const)}
        onChoose={(bobot) => bobot && set({ bobot })}
      />
      <Photos
        desa={row.desa}
        entry={rekomendasi}
        onChange={(fields) => edit(change('rekomendasi', id, fields))}
      />
      <RemoveButton onClick={() => edit(withoutSignature(remove('rekomendasi', id)))} />
    </section>
  );
}

function ReadBack({ draft: { kunjungan, edit } }: { readonly draft: KunjunganDraft }) {
  const nobody = { nama: '', jabatan: '', tandaTangan: null };
  const known = kunjungan.diketahui ?? nobody;
  const set = (fields: Partial<typeof known>) =>
    edit((all) => ({ ...all, diketahui: { ...nobody, ...all.diketahui, ...fields } }));
  return (
    <section class="card stack" aria-label={words.readBack}>
      <h2>{words.readBack}</h2>
      <p class="small muted">{words.readBackLead}</p>
      <PersonFields person={known} onChange={set} />
      <SignaturePad value={known.tandaTangan} onChange={(tandaTangan) => set({ tandaTangan })} />
    </section>
  );
}
