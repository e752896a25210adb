import type { Surat } from '../../../domain/settings/settings.ts';
import { useApp } from '../../app-context.ts';
import { saveSetting } from '../../office/save-setting.ts';
import { TextField } from '../../kit/text-field.tsx';
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
  const { penandatangan } = surat;
  const kop = Array.from({ length: KOP_LINES }, (_, index) => surat.kop[index] ?? '');
  return (
    <div class="stack">
      {kop.map((line, index) => (
        <TextField
          key={index}
          label={words.kop(index + 1)}
          maxLength={200}
          value={line}
          onInput={(text) => kept.change({ kop: kop.with(index, text) })}
        />
      ))}
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
      {(['jabatan', 'nama', 'pangkat', 'nip'] as const).map((field) => (
        <TextField
          key={field}
          label={words[field]}
          maxLength={200}
          value={penandatangan[field]}
          onInput={(text) => kept.change({ penandatangan: { ...penandatangan, [field]: text } })}
        />
      ))}
      <SaveBar
        kept={kept}
        onSave={(note) => {
          const lines = surat.kop.filter((line) => line.trim() !== '');
          return saveSetting(app, { name: 'surat', note }, { ...surat, kop: lines });
        }}
      />
    </div>
  );
}
