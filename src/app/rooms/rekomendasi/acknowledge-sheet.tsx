import { useState } from 'preact/hooks';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { useApp } from '../../app-context.ts';
import { acknowledgeRekomendasi } from './commands.ts';
import { useBusy } from '../../kit/use-busy.ts';
import { useMe } from '../../account/use-me.ts';
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
  const [nama, setNama] = useState(me.nama);
  const [jabatan, setJabatan] = useState('');
  const [tandaTangan, setTandaTangan] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, run] = useBusy();
  const send = () =>
    run(async () => {
      if (nama.trim() === '' || tandaTangan === null) return setProblem(words.acknowledgeMissing);
      const diketahui = { nama: nama.trim(), jabatan: jabatan.trim(), tandaTangan };
      await acknowledgeRekomendasi(app, rekomendasi, diketahui);
      onClose();
    });
  return (
    <Sheet title={words.acknowledgeTitle} onClose={onClose}>
      <p>{rekomendasi.text}</p>
      <p class="small muted">{words.acknowledgeLead}</p>
      <TextField label={words.acknowledgeNama} maxLength={200} value={nama} onInput={setNama} />
      <TextField
        label={words.acknowledgeJabatan}
        maxLength={200}
        suggestions={words.kepadaSuggestions}
        value={jabatan}
        onInput={setJabatan}
      />
      <SignaturePad lead={words.acknowledgeSign} value={tandaTangan} onChange={setTandaTangan} />
      <ErrorLine text={problem} />
      <Button look="main" icon="send" wide busy={isBusy} onClick={send}>
        {words.acknowledgeSend}
      </Button>
    </Sheet>
  );
}
