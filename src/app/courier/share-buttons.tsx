import { Button } from '../components/button.tsx';
import { saveFile } from '../components/save-file.ts';
import { titipText as words } from '../text/titipan.ts';
import { canShare, shareFile } from './share-file.ts';

interface Props {
  readonly file: File;
  /** In place of "Bagikan". */
  readonly label?: string;
}

/** Hands a file on: by the share sheet where there is one, else as a download. */
export function ShareButtons({ file, label = words.share }: Props) {
  return (
    <>
      {canShare(file) && (
        <Button look="main" icon="send" onClick={() => void shareFile(file)}>
          {label}
        </Button>
      )}
      <Button onClick={() => saveFile(file, file.name)}>
        {canShare(file) || label === words.share ? words.save : label}
      </Button>
    </>
  );
}
