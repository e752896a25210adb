import { encode } from 'uqr';
import { useState } from 'preact/hooks';
import { Button } from '../components/button.tsx';
import { titipText as words } from '../text/titipan.ts';

interface Props {
  /** What each code says. */
  readonly codes: readonly string[];
}

/** A series of codes, one at a time, for another phone's camera. */
export function QrCodes({ codes }: Props) {
  const [index, setIndex] = useState(0);
  const name = words.code(index + 1, codes.length);
  const { data, size } = encode(codes[index] ?? '', { ecc: 'L', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <figure class="stack">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={name}
        shape-rendering="crispEdges"
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
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
