import { useState } from 'preact/hooks';
import { numberedLembaga } from '../../../domain/reports/lkd/add-many.ts';
import { emptyLembaga } from '../../../domain/reports/lkd/schema.ts';
import type { JenisLkd, Lembaga } from '../../../domain/reports/lkd/schema.ts';
import { useApp } from '../../app-context.ts';
import { Button } from '../../kit/button.tsx';
import { CountField } from '../../kit/count-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { jenisLkdNames, lkdText } from './words.ts';
import { FieldList } from '../fields/field-list.tsx';
import { sameSkFields } from './fields.ts';
import { putLembaga } from './edits.ts';
import { useLkdForm } from './use-lkd-form.ts';

const { many: words } = lkdText;

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
  const [start, setStart] = useState<Pick<Lembaga, 'sk' | 'mulai'>>(emptyLembaga);
  const all =
    from === null || to === null
      ? []
      : numberedLembaga({ jenis, awalan, from, to, akhiran, ...start }, content);
  const submit = () => {
    change((kept) => all.reduce((next, one) => putLembaga(newLineId(), one)(next), kept));
    onClose();
  };
  return (
    <Sheet title={words.title(jenisLkdNames[jenis])} onClose={onClose}>
      <TextField
        label={words.awalan}
        hint={words.awalanHint}
        maxLength={40}
        value={awalan}
        onInput={setAwalan}
      />
      <div class="two">
        <CountField
          label={words.from}
          hint={words.fromHint}
          most={999}
          value={from}
          onInput={setFrom}
        />
        <CountField label={words.to} hint={words.toHint} most={999} value={to} onInput={setTo} />
      </div>
      <TextField
        label={words.akhiran}
        hint={words.akhiranHint}
        maxLength={40}
        value={akhiran}
        onInput={setAkhiran}
      />
      <FieldList fields={sameSkFields} value={start} onEdit={(edit) => setStart(edit(start))} />
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
