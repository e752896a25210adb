import { fungsiName } from '../../../domain/reports/kode/kode-fungsi.ts';
import type { Rupiah } from '../../../domain/basics/rupiah.ts';
import type { RkpdesContent, RkpdesKegiatan } from '../../../domain/reports/rkpdes/schema.ts';
import { changeEntry, putEntry, removeEntry } from '../frame/entry-edits.ts';

/** An edit of the whole content, by what was done to a part of it. */
type Edit = (content: RkpdesContent) => RkpdesContent;

export function putKegiatan(id: string, row: RkpdesKegiatan): Edit {
  return (content) => ({ ...content, kegiatan: putEntry(content.kegiatan, id, row) });
}

export function changeKegiatan(id: string, fields: Partial<RkpdesKegiatan>): Edit {
  return (content) => ({ ...content, kegiatan: changeEntry(content.kegiatan, id, fields) });
}

export function removeKegiatan(id: string): Edit {
  return (content) => ({ ...content, kegiatan: removeEntry(content.kegiatan, id) });
}

/** A source with its amount, or none yet. */
export function putBiaya(id: string, sumberDana: string, amount: Rupiah | null): Edit {
  return (content) => {
    const biaya = { ...content.kegiatan[id]?.biaya, [sumberDana]: amount };
    return changeKegiatan(id, { biaya })(content);
  };
}

export function removeBiaya(id: string, sumberDana: string): Edit {
  return (content) =>
    changeKegiatan(id, { biaya: removeEntry(content.kegiatan[id]?.biaya ?? {}, sumberDana) })(
      content,
    );
}

export function putPagu(sumberDana: string, amount: Rupiah | null): Edit {
  return (content) => ({ ...content, pagu: { ...content.pagu, [sumberDana]: amount } });
}

/** A kegiatan as its kode suggests it; without one all is still to say. */
export function newKegiatan(fungsi: string | null): RkpdesKegiatan {
  return {
    fungsi,
    bidang: null,
    nama: fungsi === null ? '' : (fungsiName(fungsi) ?? ''),
    lokasi: '',
    volume: '',
    satuan: '',
    sasaran: '',
    mulai: null,
    selesai: null,
    biaya: {},
    pola: null,
    pelaksana: '',
  };
}
