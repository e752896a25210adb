import { useState } from 'preact/hooks';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { acknowledgeRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { SignaturePad } from '../../kit/signature-pad.tsx';
import { rekomendasiText as words } from './words.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorLine } from '../../kit/error-line.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';

interface Props {
  readonly rekomendasi: RekomendasiDoc;
  readonly onClose: () => void;
}

/** Somebody of the desa signs on the desa's own phone that the recommendation was received. */
export function AcknowledgeSheet({ rekomendasi, onClose }: Props) {
  const app = useApp();
  const me = useMe();
  const kept = useKept(`rekomendasi/terima/${rekomendasi.rekomendasi}`, {
    nama: me.nama,
    jabatan: '',
  });
  // Not kept: who signs signs for the words that stand above it now.
  const [tandaTangan, setTandaTangan] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  if (!kept) return null;
  const { nama, jabatan } = kept.content;
  const send = () =>
    run(async () => {
      if (nama.trim() === '' || tandaTangan === null) return setProblem(words.acknowledgeMissing);
      const diketahui = { nama: nama.trim(), jabatan: jabatan.trim(), tandaTangan };
      await kept.send((note) => acknowledgeRekomendasi(app, rekomendasi, { ...diketahui, note }));
      onClose();
    });
  return (
    <Sheet title={words.acknowledgeTitle} onClose={onClose}>
      <p>{rekomendasi.text}</p>
      <p class="small muted">{words.acknowledgeLead}</p>
      <TextField
        label={words.acknowledgeNama}
        maxLength={200}
        value={nama}
        onInput={(typed) => kept.change({ nama: typed })}
      />
      <TextField
        label={words.acknowledgeJabatan}
        maxLength={200}
        suggestions={words.kepadaSuggestions}
        value={jabatan}
        onInput={(typed) => kept.change({ jabatan: typed })}
      />
      <KeptLine kept={kept} on="HP ini" />
      <SignaturePad lead={words.acknowledgeSign} value={tandaTangan} onChange={setTandaTangan} />
      <ErrorLine text={problem} />
      <Button look="main" icon="send" wide busy={isBusy} onClick={send}>
        {words.acknowledgeSend}
      </Button>
    </Sheet>
  );
}
