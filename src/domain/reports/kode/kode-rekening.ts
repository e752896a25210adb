import { createCodeList } from './code-list.ts';
import { KODE_REKENING_LIST } from './kode-rekening-list.ts';

const annex = createCodeList(KODE_REKENING_LIST);

/** All akun, kelompok, jenis and objek of the annex; an objek 90 stands for 90-99. */
export function rekeningByCode() {
  return annex();
}

/** Null when neither the annex has the code nor the local room 90-99 of a known jenis. */
export function rekeningName(code: string): string | null {
  const entry = annex().get(code);
  if (entry) return entry.name;
  const local = /^([456]\.\d\.\d)\.9\d$/.exec(code);
  const jenis = local?.[1];
  if (jenis === undefined) return null;
  const room = annex().get(`${jenis}.90`) ?? annex().get(jenis);
  return room ? room.name : null;
}
