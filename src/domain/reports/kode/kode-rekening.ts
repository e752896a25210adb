import { createCodeList } from './code-list.ts';
import { KODE_REKENING_LIST, KODE_REKENING_SISKEUDES } from './kode-rekening-list.ts';

const known = createCodeList(KODE_REKENING_LIST + KODE_REKENING_SISKEUDES.trimStart());

/** All akun, kelompok, jenis and objek of the annex and of Siskeudes 2026; an objek 90 stands for 90-99. */
export function rekeningByCode() {
  return known();
}

/** Null when neither list has the code nor the local room 90-99 of a known jenis. */
export function rekeningName(code: string): string | null {
  const entry = known().get(code);
  if (entry) return entry.name;
  const local = /^([456]\.\d\.\d)\.9\d$/.exec(code);
  const jenis = local?.[1];
  if (jenis === undefined) return null;
  const room = known().get(`${jenis}.90`) ?? known().get(jenis);
  return room ? room.name : null;
}
