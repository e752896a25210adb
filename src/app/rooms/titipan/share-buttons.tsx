import { Button } from '../../kit/button.tsx';
import { titipText as words } from './words.ts';
import { canShare, saveFiles, shareFiles } from './share-file.ts';

interface Props {
  readonly files: readonly File[];
  /** In place of "Bagikan". */
  readonly label?: string;
}

/** Hands files on: by the share sheet where there is one, else as downloads. */
export function ShareButtons({ files, label = words.share }: Props) {
  const isShared = canShare(files);
  return (
    <>
      {isShared && (
        <Button look="main" icon="send" onClick={() => void shareFiles(files)}>
          {label}
        </Button>
      )}
      <Button onClick={() => saveFiles(files)}>
        {isShared || label === words.share ? words.save : label}
      </Button>
    </>
  );
}
