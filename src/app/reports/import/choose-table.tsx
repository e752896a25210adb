import { importText as words } from './words.ts';

interface Props {
  readonly isBusy: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that opens the device's files, for one table. */
export function ChooseTable({ isBusy, onChoose }: Props) {
  return (
    <label class="button" data-look="quiet">
      {isBusy ? words.reading : words.file}
      <input
        class="sr-only"
        type="file"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
