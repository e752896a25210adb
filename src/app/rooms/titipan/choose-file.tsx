import { Icon } from '../../kit/icon.tsx';

interface Props {
  readonly label: string;
  readonly onChoose: (files: readonly File[]) => void;
  readonly many?: boolean;
}

/** A button that opens the device's files. */
export function ChooseFile({ label, onChoose, many = false }: Props) {
  return (
    <label class="button" data-look="quiet">
      <Icon name="plus" size={22} />
      {label}
      <input
        class="sr-only"
        type="file"
        aria-label={label}
        accept="text/plain,.txt"
        multiple={many}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
