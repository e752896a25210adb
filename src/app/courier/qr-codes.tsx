import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { QrCode } from '../components/qr-code.tsx';
import { titipText as words } from '../text/titipan.ts';

interface Props {
  /** What each code says. */
  readonly codes: readonly string[];
}

/** A series of codes, one at a time, for another phone's camera. */
export function QrCodes({ codes }: Props) {
  const [index, setIndex] = useState(0);
  const name = words.code(index + 1, codes.length);
  return (
    <figure class="stack">
      <QrCode text={codes[index] ?? ''} label={name} ecc="low" />
      <figcaption>
        <span role="status">{name}</span>
      </figcaption>
      {codes.length > 1 && (
        <Button wide onClick={() => setIndex((index + 1) % codes.length)}>
          {words.nextCode}
        </Button>
      )}
    </figure>
  );
}
