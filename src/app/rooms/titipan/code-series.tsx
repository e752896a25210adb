import { useState } from 'preact/hooks';
import { toQrSeries } from '../../../sync/courier/qr-series.ts';
import { Button } from '../../kit/button.tsx';
import { codesText as words } from './words.ts';
import { QrCodes } from './qr-codes.tsx';

/** A text as codes on the screen, where it takes few enough; what is larger goes as a file. */
export function CodeSeries({ text }: { readonly text: string }) {
  const [isShown, setShown] = useState(false);
  const codes = toQrSeries(text);
  if (codes === null) return <p class="small muted">{words.tooMany}</p>;
  return (
    <>
      <Button onClick={() => setShown(!isShown)}>
        {isShown ? words.hide : words.show(codes.length)}
      </Button>
      {isShown && <QrCodes codes={codes} />}
    </>
  );
}
