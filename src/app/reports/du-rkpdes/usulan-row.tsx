import type { UsulanWithId } from '../../../domain/reports/du-rkpdes/priority.ts';
import { Chip } from '../../kit/chip.tsx';
import { IconButton } from '../../kit/button.tsx';
import { RupiahText } from '../../kit/rupiah-text.tsx';
import { duRkpdesText as words } from './words.ts';
import { about } from '../frame/form-context.ts';
import { LineButton } from '../lines/line-button.tsx';
import { useDuRkpdesForm } from './use-du-rkpdes-form.ts';

interface Props extends UsulanWithId {
  /** Its place in the list, 1 first. */
  readonly place: number;
  readonly onOpen: () => void;
  readonly onMove: (step: -1 | 1) => void;
}

/** One proposal with its place, and the two arrows that change it. */
export function UsulanRow({ id, usulan, place, onOpen, onMove }: Props) {
  const { findings, remarks } = useDuRkpdesForm();
  const { dusun, rt, rw, volume, satuan, opd, perkiraan } = usulan;
  const nama = usulan.nama.trim() || words.unnamed;
  return (
    <li class="usulan">
      <div class="usulan-move">
        <IconButton icon="up" label={words.up(nama)} onClick={() => onMove(-1)} />
        <strong>{place}</strong>
        <IconButton icon="down" label={words.down(nama)} onClick={() => onMove(1)} />
      </div>
      <LineButton
        id={id}
        title={nama}
        meta={
          <>
            <span>{words.location(dusun, rt, rw)}</span>
            {volume !== '' && <span>{`${volume} ${satuan}`}</span>}
            {opd !== '' && <Chip>{opd}</Chip>}
          </>
        }
        amount={
          <span class="amount angka">
            {perkiraan === null ? '-' : <RupiahText of={perkiraan} />}
          </span>
        }
        findings={about(findings, 'usulan', id)}
        remarks={about(remarks, 'usulan', id)}
        onOpen={onOpen}
      />
    </li>
  );
}
