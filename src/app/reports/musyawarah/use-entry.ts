import { useState } from 'preact/hooks';
import { putHadirin, removeHadirin } from '../../../domain/reports/musyawarah/edits.ts';
import type { Hadirin } from '../../../domain/reports/musyawarah/schema.ts';
import { useApp } from '../../app-context.ts';
import { useMe } from '../../account/use-me.ts';
import type { Origin } from './unsur-choices.tsx';
import { useMusyawarahForm } from './use-musyawarah-form.ts';

/** The person being written down. */
export interface Entry {
  readonly id: string;
  /** As kept; null until the first letter of the name. */
  readonly hadirin: Hadirin | null;
  readonly origin: Origin;
  readonly nama: string;
  readonly change: (fields: Partial<Hadirin>) => void;
  /** The next person: the same unsur and lembaga until said otherwise. */
  readonly next: () => void;
}

/**
 * A person is kept from the first letter of the name on, so that a phone that dies mid-word loses nothing;
 * a name taken back whole takes the entry with it.
 */
export function useEntry(): Entry {
  const { newLineId, now } = useApp();
  const { content, change } = useMusyawarahForm();
  const me = useMe();
  const [id, setId] = useState(newLineId);
  const [before, setBefore] = useState<Origin>({ unsur: null, lembaga: null });
  const hadirin = content.hadirin[id] ?? null;
  const origin = hadirin ?? before;
  const write = (fields: Partial<Hadirin>) => {
    if (!hadirin && !fields.nama) return setBefore({ ...pick(origin), ...fields });
    const fresh = { ...nobody, ...pick(origin), at: now(), dicatatOleh: me?.nama ?? '' };
    const next = { ...(hadirin ?? fresh), ...fields };
    if (isNobody(next)) {
      setBefore(pick(next));
      return change(removeHadirin([id]));
    }
    change((kept) => putHadirin(id, { ...(kept.hadirin[id] ?? fresh), ...fields })(kept));
  };
  return {
    id,
    hadirin,
    origin,
    nama: hadirin?.nama ?? '',
    change: write,
    next: () => {
      setBefore(pick(origin));
      setId(newLineId());
    },
  };
}

const nobody = { nama: '', jenisKelamin: null, jabatan: '', alamat: '', tandaTangan: null };

/** The name was taken back, and nothing else was written. */
function isNobody({ nama, jabatan, alamat, tandaTangan }: Hadirin): boolean {
  return nama === '' && jabatan === '' && alamat === '' && tandaTangan === null;
}

function pick({ unsur, lembaga }: Origin): Origin {
  return { unsur, lembaga };
}
