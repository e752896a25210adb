import { formatRupiah } from '../../../domain/basics/rupiah.ts';
import type { UsulanWithId } from '../../../domain/reports/du-rkpdes/priority.ts';
import { IconButton } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { duRkpdesText as words } from '../../text/du-rkpdes.ts';
import { about } from '../frame/form-context.ts';
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
  const hasFinding = about(findings, 'usulan', id).length > 0;
  return (
    <li class="usulan" id={`baris-${id}`}>
      <div class="usulan-move">
        <IconButton icon="up" label={words.up(nama)} onClick={() => onMove(-1)} />
        <strong>{place}</strong>
        <IconButton icon="down" label={words.down(nama)} onClick={() => onMove(1)} />
      </div>
      <button type="button" class="line" onClick={onOpen}>
        <span class="line-words">
          {nama}
          <span class="line-meta">
            <span>{words.location(dusun, rt, rw)}</span>
            {volume !== '' && <span>{`${volume} ${satuan}`}</span>}
            {opd !== '' && <span class="chip">{opd}</span>}
            {hasFinding && (
              <span class="line-flag">
                <Icon name="warning" size={18} />
                <span class="sr-only">{words.hasFinding}</span>
              </span>
            )}
          </span>
          <span class="angka usulan-sum">{perkiraan === null ? '-' : formatRupiah(perkiraan)}</span>
        </span>
        {about(remarks, 'usulan', id).map(({ text }, index) => (
          <span key={index} class="line-remark">
            <Icon name="remark" size={18} />
            {text}
          </span>
        ))}
      </button>
    </li>
  );
}
