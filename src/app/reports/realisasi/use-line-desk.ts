import { useState } from 'preact/hooks';
import { useApp } from '../../app-context.ts';
import { outsideLine, putLine } from './edits.ts';
import type { OutsideCode } from './edits.ts';
import { useRealisasiForm } from './use-realisasi-form.ts';

/** What is under the hands in a part: the line open, a code being looked for, which lines are shown. */
interface LineDesk {
  readonly edited: string | null;
  readonly isPicking: boolean;
  readonly isFiltered: boolean;
  readonly edit: (id: string) => void;
  /** Looks for the code of a realisasi outside the budget. */
  readonly pick: () => void;
  readonly add: (code: OutsideCode) => void;
  readonly close: () => void;
  readonly filter: (isFiltered: boolean) => void;
}

export function useLineDesk(): LineDesk {
  const { newLineId } = useApp();
  const { change } = useRealisasiForm();
  const [edited, setEdited] = useState<string | null>(null);
  const [isPicking, setPicking] = useState(false);
  const [isFiltered, setFiltered] = useState(false);
  const show = (id: string | null) => {
    setPicking(false);
    setEdited(id);
  };
  return {
    edited,
    isPicking,
    isFiltered,
    edit: show,
    pick: () => setPicking(true),
    add: (code) => {
      const id = newLineId();
      change((kept) => putLine(id, outsideLine(code, kept.lines))(kept));
      show(id);
    },
    close: () => show(null),
    filter: setFiltered,
  };
}
