import { useState } from 'preact/hooks';
import type { ButirDaftar } from '../../../domain/kunjungan/daftar-periksa.ts';
import { builtInOf, isBuiltIn } from '../../../domain/kunjungan/daftar-periksa.ts';
import { jenisJawabanList } from '../../../domain/kunjungan/jenis-jawaban.ts';
import { Button, IconButton } from '../../kit/button.tsx';
import { controlsOf, useKept, KeptLine, type Kept } from '../../keeper/kept.tsx';
import { keeperText } from '../../keeper/words.ts';
import { SelectField } from '../../kit/select-field.tsx';
import { Sheet } from '../../kit/sheet.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { Tick } from '../../kit/tick.tsx';
import { daftarPeriksaText as words, jenisJawabanNames } from './daftar-periksa-words.ts';
import { Chip } from '../../kit/chip.tsx';

const jenisOptions = jenisJawabanList.map((one) => [one, jenisJawabanNames[one]] as const);

interface Props {
  readonly point: ButirDaftar;
  readonly onKeep: (point: ButirDaftar) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** What a point asks, how it is answered, on what basis, and whether it is asked at all. */
export function ButirSheet({ point, onKeep, onRemove, onClose }: Props) {
  const isNew = point.tanya === '';
  const note = usePointNote(point, isNew);
  const [problem, setProblem] = useState<string | null>(null);
  const built = builtInOf(point.id);
  if (!note) return null;
  const { content: kept, change: set } = note;
  const { input, choice, tick } = controlsOf(kept, set);
  const keep = async () => {
    const tanya = kept.tanya.trim();
    if (tanya === '') return setProblem(words.tanyaMissing);
    await note.send(async () => onKeep({ ...kept, id: point.id, tanya, basis: kept.basis.trim() }));
    onClose();
  };
  const remove = () => {
    onRemove();
    onClose();
  };
  return (
    <Sheet title={isNew ? words.add : words.edit} onClose={onClose}>
      <TextField label={words.tanya} rows={3} maxLength={300} error={problem} {...input('tanya')} />
      <SelectField label={words.jenis} options={jenisOptions} {...choice('jenis')} />
      <TextField label={words.basis} hint={words.basisHint} maxLength={200} {...input('basis')} />
      <Tick label={words.aktif} {...tick('aktif')} />
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
        <Button look="plain" icon="trash" wide onClick={remove}>
          {words.remove}
        </Button>
      )}
    </Sheet>
  );
}

/** One that is new gets another id each time it is opened. */
function usePointNote(point: ButirDaftar, isNew: boolean): Kept<ButirDaftar> | null {
  const key = isNew ? `baru/${point.topik}` : point.id;
  return useKept<ButirDaftar>(`butir/${key}`, { ...point, id: isNew ? '' : point.id });
}

interface ButirRowProps {
  readonly point: ButirDaftar;
  readonly onOpen: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

/** One point of the checklist as it stands, with the ways to change and to move it. */
export function ButirRow({ point, onOpen, onUp, onDown }: ButirRowProps) {
  const { tanya, jenis, basis, aktif } = point;
  const origin = originOf(point);
  return (
    <li class="card stack">
      <p>
        <strong>{tanya}</strong>
      </p>
      <p class="small muted">
        {jenisJawabanNames[jenis]} · {basis || words.noBasis}
      </p>
      <div class="row">
        {!aktif && <Chip tone="warn">{words.off}</Chip>}
        {origin && <Chip tone="info">{origin}</Chip>}
        <Button icon="pen" label={words.editOf(tanya)} onClick={onOpen}>
          {words.edit}
        </Button>
        {onUp && <IconButton icon="up" label={words.up(tanya)} onClick={onUp} />}
        {onDown && <IconButton icon="down" label={words.down(tanya)} onClick={onDown} />}
      </div>
    </li>
  );
}

function originOf(point: ButirDaftar): string | null {
  if (builtInOf(point.id) === null) return words.own;
  return isBuiltIn(point) ? null : words.changed;
}
