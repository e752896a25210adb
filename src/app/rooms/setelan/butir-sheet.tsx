import { useState } from 'preact/hooks';
import { builtInOf, isBuiltIn } from '../../../domain/kunjungan/daftar-periksa.ts';
import type { ButirDaftar } from '../../../domain/kunjungan/daftar-periksa.ts';
import { jenisJawabanList } from '../../../domain/kunjungan/jenis-jawaban.ts';
import { Button } from '../../kit/button.tsx';
import { SelectField } from '../../kit/select-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { Tick } from '../../kit/tick.tsx';
import { daftarPeriksaText as words, jenisJawabanNames } from './daftar-periksa-words.ts';

interface Props {
  readonly point: ButirDaftar;
  readonly onKeep: (point: ButirDaftar) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What a point asks, how it is answered, on what basis, and whether it is asked at all. */
export function ButirSheet({ point, onKeep, onRemove, onClose }: Props) {
  const [kept, setKept] = useState(point);
  const [problem, setProblem] = useState<string | null>(null);
  const built = builtInOf(point.id);
  const isNew = point.tanya === '';
  const set = (fields: Partial<ButirDaftar>) => setKept({ ...kept, ...fields });
  const keep = () => {
    const tanya = kept.tanya.trim();
    if (tanya === '') return setProblem(words.tanyaMissing);
    onKeep({ ...kept, tanya, basis: kept.basis.trim() });
    onClose();
  };
  return (
    <Sheet title={isNew ? words.add : words.edit} onClose={onClose}>
      <TextField
        label={words.tanya}
        rows={3}
        maxLength={300}
        value={kept.tanya}
        error={problem}
        onInput={(tanya) => set({ tanya })}
      />
      <SelectField
        label={words.jenis}
        value={kept.jenis}
        options={jenisJawabanList.map((one) => [one, jenisJawabanNames[one]] as const)}
        onChange={(jenis) => set({ jenis })}
      />
      <TextField
        label={words.basis}
        hint={words.basisHint}
        maxLength={200}
        value={kept.basis}
        onInput={(basis) => set({ basis })}
      />
      <Tick label={words.aktif} checked={kept.aktif} onChange={(aktif) => set({ aktif })} />
      <Button look="main" icon="check" wide onClick={keep}>
        {words.done}
      </Button>
      {built && !isBuiltIn(kept) && (
        <Button look="plain" wide onClick={() => set(built)}>
          {words.asBuiltIn}
        </Button>
      )}
      {!built && !isNew && (
        <Button
          look="plain"
          icon="trash"
          wide
          onClick={() => {
            onRemove();
            onClose();
          }}
        >
          {words.remove}
        </Button>
      )}
    </Sheet>
  );
}
