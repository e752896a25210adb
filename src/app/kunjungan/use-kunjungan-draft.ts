import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandId } from '../../domain/basics/ids.ts';
import { kunjunganSchema } from '../../domain/kunjungan/kunjungan.ts';
import type { Kunjungan } from '../../domain/kunjungan/kunjungan.ts';
import { useApp } from '../app-context.ts';
import type { KunjunganRow } from '../store/phone-tables.ts';

export type EditKunjungan = (edit: (kunjungan: Kunjungan) => Kunjungan) => void;

export interface KunjunganDraft {
  readonly row: KunjunganRow;
  readonly kunjungan: Kunjungan;
  readonly edit: EditKunjungan;
  readonly state: 'saved' | 'saving' | 'failed';
}

/** A visit on the screen and on disk: every change is written at once, in its order. */
export function useKunjunganDraft(row: KunjunganRow): KunjunganDraft {
  const { phone } = useApp();
  const [kunjungan, setKunjungan] = useState(() => kunjunganSchema.parse(row.content));
  const [state, setState] = useState<KunjunganDraft['state']>('saved');
  const writing = useRef(0);
  const isHere = useRef(true);
  useEffect(() => () => void (isHere.current = false), []);
  const edit: EditKunjungan = (change) => {
    setKunjungan(change);
    setState('saving');
    writing.current += 1;
    save(phone.kunjungan, row.id, change).then(
      () => {
        writing.current -= 1;
        if (isHere.current && writing.current === 0) setState('saved');
      },
      () => {
        writing.current -= 1;
        if (isHere.current) setState('failed');
      },
    );
  };
  return { row, kunjungan, edit, state };
}

/** The same edit on what lies on disk: another tab may have written there. */
function save(
  disk: { readonly edit: (id: CommandId, edit: (content: object) => Kunjungan) => Promise<void> },
  id: CommandId,
  change: (kunjungan: Kunjungan) => Kunjungan,
): Promise<void> {
  return disk.edit(id, (content) => change(kunjunganSchema.parse(content)));
}
