import { useState } from 'preact/hooks';
import { numberedLembaga } from '../../../domain/reports/lkd/add-many.ts';
import { emptyLembaga } from '../../../domain/reports/lkd/schema.ts';
import type { JenisLkd, Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { jenisLkdNames, lkdHints as hints, lkdText } from './words.ts';
import { putLembaga } from './edits.ts';
import { useLkdForm } from './use-lkd-form.ts';

const { many: words, sheet: names } = lkdText;

interface Props {
  readonly jenis: JenisLkd;
  readonly onClose: () => void;
}

/** `RT 01` to `RT 12` at once, with the SK that appoints them all. */
export function AddManySheet({ jenis, onClose }: Props) {
  const { newLineId } = useApp();
  const { content, change } = useLkdForm();
  const [awalan, setAwalan] = useState(jenisLkdNames[jenis]);
  const [from, setFrom] = useState<number | null>(1);
  const [to, setTo] = useState<number | null>(null);
  const [akhiran, setAkhiran] = useState('');
  const [sk, setSk] = useState<Lembaga['sk']>(emptyLembaga.sk);
  const [mulai, setMulai] = useState<Lembaga['mulai']>(null);
  const all =
    from === null || to === null
      ? []
      : numberedLembaga({ jenis, awalan, from, to, akhiran, sk, mulai }, content);
  const submit = () => {
    change((kept) => all.reduce((next, one) => putLembaga(newLineId(), one)(next), kept));
    onClose();
  };
  return (
    <Sheet title={words.title(jenisLkdNames[jenis])} onClose={onClose}>
      <TextField
        label={words.awalan}
        hint={hints.awalan}
        maxLength={40}
        value={awalan}
        onInput={setAwalan}
      />
      <div class="two">
        <CountField
          label={words.from}
          hint={hints.from}
          most={999}
          value={from}
          onInput={setFrom}
        />
        <CountField label={words.to} hint={hints.to} most={999} value={to} onInput={setTo} />
      </div>
      <TextField
        label={words.akhiran}
        hint={hints.akhiran}
        maxLength={40}
        value={akhiran}
        onInput={setAkhiran}
      />
      <TextField
        label={names.skNomor}
        hint={hints.sameSk}
        maxLength={100}
        value={sk.nomor}
        onInput={(nomor) => setSk({ ...sk, nomor })}
      />
      <DateField
        label={names.skTanggal}
        hint={hints.skTanggal}
        value={sk.tanggal}
        onInput={(tanggal) => setSk({ ...sk, tanggal })}
      />
      <DateField label={names.mulai} hint={hints.mulai} value={mulai} onInput={setMulai} />
      <p role="status">
        {all.length === 0
          ? words.nothing
          : words.preview(all.length, all[0]?.nama ?? '', all.at(-1)?.nama ?? '')}
      </p>
      <Button look="main" icon="plus" wide disabled={all.length === 0} onClick={submit}>
        {words.submit(all.length)}
      </Button>
    </Sheet>
  );
}
