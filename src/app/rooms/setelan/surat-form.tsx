import type { Surat } from '../../../domain/settings/settings.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { TextField } from '../../kit/text-field.tsx';
import { SignerFields } from '../surat/signer-fields.tsx';
import { kopText as words } from '../surat/words.ts';
import { useKept } from '../../keeper/use-kept.ts';
import { Loading } from '../../kit/loading.tsx';
import { SaveBar } from './save-bar.tsx';

const KOP_LINES = 4;

const emptySurat: Surat = {
  kop: [],
  kota: '',
  polaNomor: '',
  penandatangan: { nama: '', nip: '', jabatan: '', pangkat: '' },
};

/** Letterhead and signatory. */
export function SuratForm({ value }: { readonly value: Surat | null }) {
  const app = useApp();
  const kept = useKept('setelan/surat', value ?? emptySurat);
  if (!kept) return <Loading />;
  const surat = kept.content;
  const save = (note: string) => {
    const lines = surat.kop.filter((line) => line.trim() !== '');
    return saveSetting(app, { name: 'surat', note }, { ...surat, kop: lines });
  };
  return (
    <div class="stack">
      <KopFields lines={surat.kop} onChange={(kop) => kept.change({ kop })} />
      <TextField
        label={words.kota}
        maxLength={200}
        value={surat.kota}
        onInput={(kota) => kept.change({ kota })}
      />
      <TextField
        label={words.polaNomor}
        hint={words.polaHint}
        maxLength={200}
        value={surat.polaNomor}
        onInput={(polaNomor) => kept.change({ polaNomor })}
      />
      <SignerFields
        penandatangan={surat.penandatangan}
        onInput={(penandatangan) => kept.change({ penandatangan })}
      />
      <SaveBar kept={kept} onSave={save} />
    </div>
  );
}

interface KopProps {
  readonly lines: readonly string[];
  readonly onChange: (lines: string[]) => void;
}

function KopFields({ lines, onChange }: KopProps) {
  const kop = Array.from({ length: KOP_LINES }, (_, index) => lines[index] ?? '');
  return (
    <>
      {kop.map((line, index) => (
        <TextField
          key={index}
          label={words.kop(index + 1)}
          maxLength={200}
          value={line}
          onInput={(text) => onChange(kop.with(index, text))}
        />
      ))}
    </>
  );
}
