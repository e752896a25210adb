import type { CommandId } from '../../../domain/basics/ids.ts';
import type { RekomendasiTertulis } from '../../../domain/kunjungan/kunjungan.ts';
import { bobotSchema } from '../../../domain/rekomendasi/rekomendasi-parts.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { ChoiceField } from '../../kit/choice-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { KepadaField } from '../rekomendasi/kepada-field.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { bobotNames, formKunjungan as words } from './words.ts';
import { change, put, remove, withoutSignature } from './edits.ts';
import { Photos } from './photos.tsx';
import type { KunjunganDraft } from './use-kunjungan-draft.ts';
import { VisitPage } from './visit-page.tsx';

const blank: RekomendasiTertulis = { teks: '', due: null, bobot: 'sedang', lampiran: {} };

/** What the desa is to do; read back, and signed for by somebody of the desa. */
export function RekomendasiPart({ draft }: { readonly draft: KunjunganDraft }) {
  const { phone } = useApp();
  const { kunjungan, edit } = draft;
  const entries = Object.entries(kunjungan.rekomendasi);
  return (
    <VisitPage draft={draft} part="rekomendasi" title={words.parts.rekomendasi}>
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
    </VisitPage>
  );
}

interface OneProps {
  readonly draft: KunjunganDraft;
  readonly id: CommandId;
  readonly name: string;
  readonly rekomendasi: RekomendasiTertulis;
}

function OneRekomendasi({ draft, id, name, rekomendasi }: OneProps) {
  const { row, edit } = draft;
  const set = (fields: Partial<RekomendasiTertulis>) =>
    edit(withoutSignature(change('rekomendasi', id, fields)));
  return (
    <section class="card stack" aria-label={name}>
      <h2>{name}</h2>
      <TextField
        label={words.rekomendasiText}
        rows={3}
        maxLength={2000}
        value={rekomendasi.teks}
        onInput={(teks) => set({ teks })}
      />
      <KepadaField value={rekomendasi.kepada ?? ''} onInput={(kepada) => set({ kepada })} />
      <DateField label={words.due} value={rekomendasi.due} onInput={(due) => set({ due })} />
      <ChoiceField
        label={words.bobot}
        value={rekomendasi.bobot}
        options={bobotSchema.options.map((one) => [one, bobotNames[one]] as const)}
        onChoose={(bobot) => bobot && set({ bobot })}
      />
      <Photos
        desa={row.desa}
        lampiran={rekomendasi.lampiran}
        onChange={(edited) =>
          edit((all) => {
            const before = all.rekomendasi[id];
            if (!before) return all;
            return change('rekomendasi', id, { lampiran: edited(before.lampiran) })(all);
          })
        }
      />
      <Button
        look="plain"
        icon="trash"
        onClick={() => edit(withoutSignature(remove('rekomendasi', id)))}
      >
        {words.remove}
      </Button>
    </section>
  );
}

function ReadBack({ draft: { kunjungan, edit } }: { readonly draft: KunjunganDraft }) {
  const known = kunjungan.diketahui ?? { nama: '', jabatan: '', tandaTangan: null };
  const set = (fields: Partial<typeof known>) =>
    edit((all) => ({
      ...all,
      diketahui: { nama: '', jabatan: '', tandaTangan: null, ...all.diketahui, ...fields },
    }));
  return (
    <section class="card stack" aria-label={words.readBack}>
      <h2>{words.readBack}</h2>
      <p class="small muted">{words.readBackLead}</p>
      <div class="two">
        <TextField
          label={words.nama}
          maxLength={200}
          value={known.nama}
          onInput={(nama) => set({ nama })}
        />
        <TextField
          label={words.jabatan}
          maxLength={200}
          value={known.jabatan}
          onInput={(jabatan) => set({ jabatan })}
        />
      </div>
      <SignaturePad value={known.tandaTangan} onChange={(tandaTangan) => set({ tandaTangan })} />
    </section>
  );
}
