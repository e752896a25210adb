import { type Person, pairKey } from './people.ts';
import type { Hadirin, MusyawarahContent, Usulan } from './schema.ts';

/** An edit of the whole content, by what was done to a part of it. */
export type MusyawarahEdit = (content: MusyawarahContent) => MusyawarahContent;

export function putHadirin(id: string, entry: Hadirin): MusyawarahEdit {
  return addHadirin({ [id]: entry });
}

export function addHadirin(entries: MusyawarahContent['hadirin']): MusyawarahEdit {
  return (content) => ({ ...content, hadirin: { ...content.hadirin, ...entries } });
}

export function removeHadirin(ids: readonly string[]): MusyawarahEdit {
  return (content) => ({ ...content, hadirin: without(content.hadirin, ids) });
}

/** The fields that changed, in every entry of the person: none of them brings an old word back. */
export function changePerson(
  { ids }: Pick<Person, 'ids'>,
  fields: Partial<Hadirin>,
): MusyawarahEdit {
  return (content) => {
    const changed = ids.flatMap((id) => {
      const entry = content.hadirin[id];
      return entry ? [[id, { ...entry, ...fields }] as const] : [];
    });
    return { ...content, hadirin: { ...content.hadirin, ...Object.fromEntries(changed) } };
  };
}

export function removePerson({ ids }: Pick<Person, 'ids'>): MusyawarahEdit {
  return removeHadirin(ids);
}

/** Says of two people that they are one, or that they are not: one key, whichever phone says it. */
export function sayOfPair(first: Person, second: Person, sama: boolean): MusyawarahEdit {
  const key = pairKey(first.id, second.id);
  return (content) => ({
    ...content,
    pasangan: { ...content.pasangan, [key]: { ...content.pasangan[key], sama } },
  });
}

/** Takes back that these entries are one person. */
export function partPerson({ ids }: Pick<Person, 'ids'>): MusyawarahEdit {
  return (content) => ({
    ...content,
    pasangan: Object.fromEntries(
      Object.entries(content.pasangan).map(([key, said]) => {
        const isInside = key.split('|').every((id) => ids.includes(id));
        return [key, isInside ? { ...said, sama: false } : said];
      }),
    ),
  });
}

export function putKesepakatan(id: string, uraian: string): MusyawarahEdit {
  return (content) => ({
    ...content,
    kesepakatan: { ...content.kesepakatan, [id]: { ...content.kesepakatan[id], uraian } },
  });
}

export function removeKesepakatan(id: string): MusyawarahEdit {
  return (content) => ({ ...content, kesepakatan: without(content.kesepakatan, [id]) });
}

/** A proposal after the last in rank. */
export function newUsulan({ usulan }: Pick<MusyawarahContent, 'usulan'>): Usulan {
  const last = Math.max(0, ...Object.values(usulan).map(({ prioritas }) => prioritas ?? 0));
  return {
    prioritas: Math.min(last + 1, 999),
    uraian: '',
    bidang: null,
    lokasi: '',
    volume: '',
    satuan: '',
    perkiraanBiaya: null,
    pengusul: '',
    pengusulJenisKelamin: null,
    opdTujuan: '',
    hasil: null,
  };
}

function without<T>(byId: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(byId).filter(([id]) => !ids.includes(id)));
}
