import { Icon } from '../kit/icon.tsx';

interface Props {
  readonly label: string;
  /** Said aloud in place of the label, where several buttons read the same. */
  readonly said?: string;
  /** Kinds of files, as the browser's own input takes them. */
  readonly accept: string;
  /** By the camera, not from the device's files. */
  readonly isCamera?: boolean;
  readonly many?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that opens the camera, or the device's files. */
export function ChooseFile({ label, said = label, accept, onChoose, ...how }: Props) {
  return (
    <label class="button" data-look="quiet">
      <Icon name="plus" size={22} />
      {label}
      <input
        class="sr-only"
        type="file"
        aria-label={said}
        accept={accept}
        capture={how.isCamera ? 'environment' : undefined}
        multiple={how.many ?? false}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
