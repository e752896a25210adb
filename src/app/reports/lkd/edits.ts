import type {
  KegiatanLkd,
  JenisLkd,
  Lembaga,
  LkdContent,
} from '../../../domain/reports/lkd/schema.ts';
import { changeEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';

/** An edit of the whole content, by what was done to a part of it. */
type Edit = (content: LkdContent) => LkdContent;

export function putLembaga(id: string, lembaga: Lembaga): Edit {
  return (content) => ({ ...content, lembaga: putEntry(content.lembaga, id, lembaga) });
}

function changeLembaga(id: string, fields: Partial<Lembaga>): Edit {
  return (content) => ({ ...content, lembaga: changeEntry(content.lembaga, id, fields) });
}

/** Those of a kind that say nothing yet become active; what was said stays. */
export function markActive(jenis: JenisLkd): Edit {
  return (content) => ({
    ...content,
    lembaga: Object.fromEntries(
      Object.entries(content.lembaga).map(([id, one]) => [
        id,
        one.jenis === jenis && one.aktif === null ? { ...one, aktif: true } : one,
      ]),
    ),
  });
}

/** An edit of the kegiatan of one lembaga. */
export function editKegiatan(
  id: string,
  edit: (kegiatan: Lembaga['kegiatan']) => Record<string, KegiatanLkd>,
): Edit {
  return (content) => {
    const lembaga = Object.hasOwn(content.lembaga, id) ? content.lembaga[id] : undefined;
    return lembaga ? changeLembaga(id, { kegiatan: edit(lembaga.kegiatan) })(content) : content;
  };
}

export function sayPresence(jenis: JenisLkd, isPresent: boolean | null): Edit {
  return (content) => ({
    ...content,
    musrenbangdes:
      isPresent === null
        ? removeEntry(content.musrenbangdes, jenis)
        : putEntry(content.musrenbangdes, jenis, isPresent),
  });
}
