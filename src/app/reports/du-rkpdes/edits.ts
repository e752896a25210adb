import { fungsiName } from '../../../domain/reports/kode/kode-fungsi.ts';
import { moveUsulan, nextUrutan } from '../../../domain/reports/du-rkpdes/priority.ts';
import type { DuRkpdesContent, Usulan } from '../../../domain/reports/du-rkpdes/schema.ts';
import { changeEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';

/** An edit of the whole content, by what was done to a part of it. */
type Edit = (content: DuRkpdesContent) => DuRkpdesContent;

export function putUsulan(id: string, usulan: Usulan): Edit {
  return (content) => ({ ...content, usulan: putEntry(content.usulan, id, usulan) });
}

/** Behind the last. */
export function addUsulan(id: string, usulan: Usulan): Edit {
  return (content) => putUsulan(id, { ...usulan, urutan: nextUrutan(content.usulan) })(content);
}

export function changeUsulan(id: string, fields: Partial<Usulan>): Edit {
  return (content) => ({ ...content, usulan: changeEntry(content.usulan, id, fields) });
}

export function removeUsulan(id: string): Edit {
  return (content) => ({ ...content, usulan: removeEntry(content.usulan, id) });
}

export function stepUsulan(id: string, step: -1 | 1): Edit {
  return (content) => ({ ...content, usulan: { ...moveUsulan(content.usulan, id, step) } });
}

/** A proposal with nothing said yet but its kode, where it has one. */
export function newUsulan(fungsi: string | null): Usulan {
  return {
    urutan: 1,
    fungsi,
    bidang: null,
    nama: fungsi === null ? '' : (fungsiName(fungsi) ?? ''),
    dusun: '',
    rt: '',
    rw: '',
    volume: '',
    satuan: '',
    perkiraan: null,
    alasan: '',
    opd: '',
  };
}
