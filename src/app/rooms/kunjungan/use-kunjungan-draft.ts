import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kunjunganSchema } from '../../../domain/kunjungan/kunjungan.ts';
import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import { merge } from '../../../sync/merge/merge.ts';
import { useApp } from '../../app-context.ts';
import { withRoom } from '../../files/with-room.ts';
import { useLastWords } from '../../reports/frame/use-last-words.ts';
import { useRoom } from '../../lampiran/use-room.ts';
import { forgetLastWords, readLastWords } from '../../store/last-words.ts';
import type { LastWords } from '../../store/last-words.ts';
import type { KunjunganRow } from '../../store/phone-tables.ts';
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
  const room = useRoom();
  const { id } = row;
  const keeper = useMemo(() => {
    const disk: typeof phone.kunjungan.edit = (...edit) =>
      withRoom(() => phone.kunjungan.edit(...edit), room);
    return createVisitKeeper({ edit: disk }, id, kunjunganSchema.parse(row.content));
  }, [id]);
  const [kunjungan, setKunjungan] = useState(keeper.latest);
  const [state, setState] = useState<KunjunganDraft['state']>('saved');
  const last = useRef(0);
  /** Last words wait to be on disk with the next write that gets there. */
  const hasWords = useRef(false);
  const write = async (change: (kunjungan: Kunjungan) => Kunjungan): Promise<void> => {
    const turn = (last.current += 1);
    const tell = (told: KunjunganDraft['state']) => {
      if (turn === last.current) setState(told);
    };
    const written = keeper.edit(change).then(
      () => true,
      () => false,
    );
    setKunjungan(keeper.latest());
    setState('saving');
    const isWritten = await written;
    tell(isWritten ? 'saved' : 'failed');
    if (!isWritten || !hasWords.current) return;
    hasWords.current = false;
    forgetLastWords(localStorage, keyOf(id));
  };
  useEffect(() => {
    const words = readLastWords(localStorage, keyOf(id));
    hasWords.current = words !== null;
    if (words) void write(over(words));
    return () => void (last.current = -1);
  }, []);
  useLastWords(keyOf(id), keeper.unsaved);
  return { row, kunjungan, edit: (change) => void write(change), state };
}

function keyOf(id: KunjunganRow['id']): string {
  return `kunjungan/${id}`;
}

/** The last words over what is on disk; what cannot be read as a visit is nothing. */
function over({ content, base }: LastWords): (kunjungan: Kunjungan) => Kunjungan {
  return (kunjungan) =>
    kunjunganSchema.safeParse(merge(base, content, kunjungan).merged).data ?? kunjungan;
}
