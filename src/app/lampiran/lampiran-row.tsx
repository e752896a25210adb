import type { Lampiran } from '../../domain/reports/lampiran.ts';
import { isPicture } from './use-open-file.ts';
import type { FilePlace } from './file-place.ts';
import { lampiranText, placeText, sizeText } from './words.ts';
import { Bar } from '../kit/bar.tsx';
import { Button, IconButton } from '../kit/button.tsx';
import type { Tone } from '../kit/tone.ts';

interface Props {
  readonly lampiran: Lampiran;
  readonly place: FilePlace;
  readonly isOpening: boolean;
  readonly onOpen: () => void;
  /** Absent where a file cannot be taken out. */
  readonly onRemove?: (() => void) | undefined;
  readonly onSendAgain?: (() => void) | undefined;
}

const tones: Readonly<Record<FilePlace['kind'], Tone>> = {
  'on-server': 'good',
  sending: 'info',
  'on-phone': 'idle',
  refused: 'bad',
  elsewhere: 'warn',
};

/** One file of a report: its name, its size, where it is, and what one can do with it. */
export function LampiranRow({ lampiran, place, isOpening, onOpen, ...rest }: Props) {
  const { onRemove, onSendAgain } = rest;
  const { nama, sizeBytes, originalBytes } = lampiran;
  return (
    <li class="lampiran-row">
      <div class="lampiran-words">
        <strong>{nama}</strong>
        <span class="muted">
          {originalBytes === null
            ? sizeText(sizeBytes)
            : lampiranText.shrunk(originalBytes, sizeBytes)}
        </span>
        <span class="lampiran-place" data-tone={tones[place.kind]}>
          {placeText(place)}
        </span>
        {place.kind === 'sending' && (
          <Bar label={nama} of={100} value={place.percent} words={placeText(place)} />
        )}
      </div>
      <div class="lampiran-actions">
        {place.kind === 'refused' && onSendAgain && (
          <Button onClick={onSendAgain}>{lampiranText.again}</Button>
        )}
        {place.kind !== 'elsewhere' && (
          <Button busy={isOpening} onClick={onOpen}>
            {isPicture(lampiran) ? lampiranText.open : lampiranText.save}
            <span class="sr-only"> {nama}</span>
          </Button>
        )}
        {onRemove && (
          <IconButton icon="trash" label={lampiranText.removeFile(nama)} onClick={onRemove} />
        )}
      </div>
    </li>
  );
}
