import { useState } from 'preact/hooks';
import { builtInOf, isBuiltIn } from '../../../domain/kunjungan/daftar-periksa.ts';
import type { ButirDaftar } from '../../../domain/kunjungan/daftar-periksa.ts';
import { jenisJawabanList } from '../../../domain/kunjungan/jenis-jawaban.ts';
import { Button } from '../../kit/button.tsx';
import { KeptLine } from '../../keeper/kept-line.tsx';
import { useKept } from '../../keeper/use-kept.ts';
import { keeperText } from '../../keeper/words.ts';
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
  const isNew = point.tanya === '';
  // One that is new gets another id each time it is opened.
  const note = useKept<ButirDaftar>(`butir/${isNew ? `baru/${point.topik}` : point.id}`, {
    ...point,
    id: isNew ? '' : point.id,
  });
  const [problem, setProblem] = useState<string | null>(null);
  const built = builtInOf(point.id);
  if (!note) return null;
  const { content: kept, change: set } = note;
  const keep = async () => {
    const tanya = kept.tanya.trim();
    if (tanya === '') return setProblem(words.tanyaMissing);
    await note.send(async () => onKeep({ ...kept, id: point.id, tanya, basis: kept.basis.trim() }));
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
      <KeptLine kept={note} saved={keeperText.notInForce} />
      <Button look="main" icon="check" wide onClick={() => void keep()}>
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
