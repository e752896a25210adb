import { useState } from 'preact/hooks';
import type { LineWithId } from '../../../domain/reports/apbdes/tree.ts';
import { useApp } from '../../app-context.ts';
import type { PickedCode } from '../kode/code-picker.tsx';
import { newLine, putLine } from './edits.ts';
import { useApbdesForm } from './use-apbdes-form.ts';

/** What is under the hands in a part: the code being looked for, the line open, the line just removed. */
export interface LineDesk {
  readonly picking: { readonly fungsi: string | null } | null;
  readonly edited: string | null;
  readonly removed: LineWithId | null;
  /** Looks for a code; in a kegiatan when one is given. */
  readonly pick: (fungsi: string | null) => void;
  readonly add: (picked: PickedCode) => void;
  readonly edit: (id: string) => void;
  readonly remove: (removed: LineWithId) => void;
  readonly close: () => void;
  readonly forgetRemoved: () => void;
}

export function useLineDesk(): LineDesk {
  const { newLineId } = useApp();
  const { change, isPerubahan } = useApbdesForm();
  const [picking, setPicking] = useState<LineDesk['picking']>(null);
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<LineWithId | null>(null);
  const show = (next: Partial<Pick<LineDesk, 'picking' | 'edited'>>) => {
    setPicking(next.picking ?? null);
    setEdited(next.edited ?? null);
  };
  return {
    picking,
    edited,
    removed,
    pick: (fungsi) => show({ picking: { fungsi } }),
    add: ({ rekening, fungsi }) => {
      const id = newLineId();
      change((kept) => putLine(id, newLine({ rekening, fungsi, isPerubahan }, kept.lines))(kept));
      show({ edited: id });
    },
    edit: (id) => show({ edited: id }),
    remove: (line) => {
      show({});
      setRemoved(line);
    },
    close: () => show({}),
    forgetRemoved: () => setRemoved(null),
  };
}
