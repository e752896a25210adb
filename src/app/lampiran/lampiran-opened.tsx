import type { OpenFile } from './use-open-file.ts';
import { lampiranText } from './words.ts';
import { ErrorLine } from '../kit/error-line.tsx';
import { Sheet } from '../kit/sheet.tsx';

/** The picture that was opened, or why it could not be. */
export function LampiranOpened({ file: { shown, problem, close } }: { readonly file: OpenFile }) {
  return (
    <>
      <ErrorLine text={problem === null ? null : lampiranText.opened[problem]} />
      {shown && (
        <Sheet title={shown.lampiran.nama} onClose={close}>
          <img class="lampiran-picture" src={shown.url} alt={shown.lampiran.nama} />
          <a class="button" href={shown.url} download={shown.lampiran.nama}>
            {lampiranText.save}
          </a>
        </Sheet>
      )}
    </>
  );
}
