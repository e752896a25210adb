import { useRef, useState } from 'preact/hooks';
import type { Point, Stroke } from '../../domain/basics/stroke.ts';
import {
  decodeTandaTangan,
  encodeTandaTangan,
  GRID,
  tandaTanganPath,
} from '../../domain/basics/tanda-tangan.ts';
import { Button } from './button.tsx';
import { kitText } from './words.ts';
import './signature.css';

const { signature: words } = kitText;

interface Props {
  readonly value: string | null;
  readonly onChange: (tandaTangan: string | null) => void;
  /** What is asked of whoever signs. */
  readonly lead?: string;
}

type PadEvent = PointerEvent & { readonly currentTarget: SVGSVGElement };

/** A place to sign with a finger or a pen. Every stroke is kept as it ends; nobody has to sign here. */
export function SignaturePad({ value, onChange, lead = words.lead }: Props) {
  const kept = value === null ? [] : (decodeTandaTangan(value) ?? []);
  const { drawn, begin, go, end } = useStroke((stroke) =>
    onChange(encodeTandaTangan([...kept, stroke])),
  );
  return (
    <div class="sign">
      <p class="small muted">{lead}</p>
      <svg
        class="signature sign-pad"
        viewBox={`0 0 ${GRID.width} ${GRID.height}`}
        role="img"
        aria-label={words.pad}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <line x1="12" x2={GRID.width - 12} y1="82" y2="82" />
        <path d={tandaTanganPath([...kept, drawn])} />
      </svg>
      {value !== null && <Button onClick={() => onChange(null)}>{words.again}</Button>}
    </div>
  );
}

/** One finger or pen at a time. */
function useStroke(onEnd: (stroke: Stroke) => void) {
  const [drawn, setDrawn] = useState<Stroke>([]);
  const pointer = useRef<number | null>(null);
  const points = useRef<Point[]>([]);
  const begin = (event: PadEvent) => {
    if (pointer.current !== null || event.button !== 0) return;
    event.preventDefault();
    pointer.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    points.current = [pointOf(event)];
    setDrawn(points.current);
  };
  const go = (event: PadEvent) => {
    if (pointer.current !== event.pointerId) return;
    points.current = [...points.current, ...fine(event)];
    setDrawn(points.current);
  };
  const end = (event: PadEvent) => {
    if (pointer.current !== event.pointerId) return;
    pointer.current = null;
    setDrawn([]);
    onEnd(points.current);
  };
  return { drawn, begin, go, end };
}

/** A fast hand moves several times a frame; the browser keeps the points between. */
function fine(event: PadEvent): Point[] {
  const between = event.getCoalescedEvents();
  const { currentTarget } = event;
  return (between.length > 0 ? between : [event]).map(({ clientX, clientY }) =>
    pointOf({ clientX, clientY, currentTarget }),
  );
}

function pointOf(at: Pick<PadEvent, 'clientX' | 'clientY' | 'currentTarget'>): Point {
  const { left, top, width, height } = at.currentTarget.getBoundingClientRect();
  return {
    x: ((at.clientX - left) / width) * GRID.width,
    y: ((at.clientY - top) / height) * GRID.height,
  };
}
