import { lampiranText } from './words.ts';
import { Icon } from '../kit/icon.tsx';

interface Props {
  readonly by: 'camera' | 'files';
  readonly jenis: string;
  readonly onChoose: (files: readonly File[]) => void;
}

const accepted = 'image/*,application/pdf,.pdf,.xlsx,.docx,.csv,.txt';

/** A button that opens the camera, or the device's files. */
export function LampiranChoice({ by, jenis, onChoose }: Props) {
  const isCamera = by === 'camera';
  return (
    <label class="button" data-look="quiet">
      <Icon name="plus" size={22} />
      {isCamera ? lampiranText.takePhoto : lampiranText.choose}
      <input
        class="sr-only"
        type="file"
        aria-label={isCamera ? lampiranText.takePhotoOf(jenis) : lampiranText.chooseFor(jenis)}
        accept={isCamera ? 'image/*' : accepted}
        capture={isCamera ? 'environment' : undefined}
        multiple={!isCamera}
        onChange={({ currentTarget }) => {
          onChoose([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
