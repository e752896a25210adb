import { useState, useEffect } from 'preact/hooks';
import { toQrSeries } from '../../../sync/courier/qr-series.ts';
import { Button } from '../../kit/button.tsx';
import { codesText as words } from './words.ts';
import { QrCode } from '../../kit/qr-code.tsx';

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

interface Props {
  /** What each code says. */
  readonly codes: readonly string[];
}

/** How long a code stays, in milliseconds: an old phone's camera looks at it some ten times. */
const stayMs = 2500;

/** A series of codes for another phone's camera, one after the other by itself or by hand. */
function QrCodes({ codes }: Props) {
  const [index, setIndex] = useState(0);
  const [isGoing, setGoing] = useState(
    () => codes.length > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches,
  );
  const next = (): void => setIndex((before) => (before + 1) % codes.length);
  useEffect(() => {
    if (!isGoing) return;
    const timer = setInterval(next, stayMs);
    return () => clearInterval(timer);
  }, [isGoing, codes.length]);
  const name = words.code(index + 1, codes.length);
  return (
    <figure class="stack">
      <QrCode text={codes[index] ?? ''} label={name} ecc="low" />
      <figcaption>{name}</figcaption>
      {codes.length > 1 && (
        <div class="row">
          <Button onClick={() => setGoing(!isGoing)}>{isGoing ? words.pause : words.go}</Button>
          <Button
            onClick={() => {
              setGoing(false);
              next();
            }}
          >
            {words.next}
          </Button>
        </div>
      )}
    </figure>
  );
}
