import { builtInOf, isBuiltIn } from '../../../domain/kunjungan/daftar-periksa.ts';
import type { ButirDaftar } from '../../../domain/kunjungan/daftar-periksa.ts';
import { Chip } from '../../kit/chip.tsx';
import { Button, IconButton } from '../../kit/button.tsx';
import { daftarPeriksaText as words, jenisJawabanNames } from './daftar-periksa-words.ts';

interface Props {
  readonly point: ButirDaftar;
  readonly onOpen: () => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
}

/** One point of the checklist as it stands, with the ways to change and to move it. */
export function ButirRow({ point, onOpen, onUp, onDown }: Props) {
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
