import { TextField } from '../../kit/text-field.tsx';
import { entryText as words } from '../frame/entries-words.ts';
import { satuanSuggestions } from './satuan-words.ts';

interface Volume {
  readonly volume: string;
  readonly satuan: string;
}

interface Props {
  readonly value: Volume;
  readonly put: (fields: Partial<Volume>) => void;
}

/** How much of it, and in what it is counted. */
export function VolumeFields({ value: { volume, satuan }, put }: Props) {
  return (
    <div class="two">
      <TextField
        name="volume"
        label={words.volume}
        hint={words.volumeHint}
        inputMode="decimal"
        maxLength={40}
        value={volume}
        onInput={(text) => put({ volume: text })}
      />
      <TextField
        name="satuan"
        label={words.satuan}
        hint={words.satuanHint}
        maxLength={40}
        suggestions={satuanSuggestions}
        value={satuan}
        onInput={(text) => put({ satuan: text })}
      />
    </div>
  );
}
