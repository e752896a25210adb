import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kunjunganSchema } from '../../domain/kunjungan/kunjungan.ts';
import type { Kunjungan } from '../../domain/kunjungan/kunjungan.ts';
import { useApp } from '../app-context.ts';
import type { KunjunganRow } from '../store/phone-tables.ts';
import { createVisitKeeper } from './visit-keeper.ts';

export interface KunjunganDraft {
  readonly row: KunjunganRow;
  readonly kunjungan: Kunjungan;
  readonly edit: (change: (kunjungan: Kunjungan) => Kunjungan) => void;
  readonly state: 'saved' | 'saving' | 'failed';
}

/** A visit on the screen and on disk: every change is written at once. */
export function useKunjunganDraft(row: KunjunganRow): KunjunganDraft {
  const { phone } = useApp();
  const keeper = useMemo(
    () => createVisitKeeper(phone.kunjungan, row.id, kunjunganSchema.parse(row.content)),
    [row.id],
  );
  const [kunjungan, setKunjungan] = useState(keeper.latest);
  const [state, setState] = useState<KunjunganDraft['state']>('saved');
  const last = useRef(0);
  useEffect(() => () => void (last.current = -1), []);
  const edit: KunjunganDraft['edit'] = (change) => {
    const turn = (last.current += 1);
    const tell = (told: KunjunganDraft['state']) => {
      if (turn === last.current) setState(told);
    };
    const written = keeper.edit(change);
    setKunjungan(keeper.latest());
    setState('saving');
    written.then(
      () => tell('saved'),
      () => tell('failed'),
    );
  };
  return { row, kunjungan, edit, state };
}
