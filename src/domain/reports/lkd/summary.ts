import { enamJenis } from '../kode/enam-jenis.ts';
import type { LkdContent } from './schema.ts';

/** What a list shows of the LKD of a desa without opening them. */
export function summarizeLkd({ lembaga }: LkdContent) {
  const all = Object.values(lembaga);
  const jenis = new Set(all.map((one) => one.jenis));
  return {
    lembagaCount: all.length,
    /** As the desa says. */
    aktifCount: all.filter(({ aktif }) => aktif === true).length,
    /** Of the six kinds, how many the desa has. */
    jenisCount: enamJenis.filter((one) => jenis.has(one)).length,
    anggotaL: all.reduce((sum, { anggotaL }) => sum + (anggotaL ?? 0), 0),
    anggotaP: all.reduce((sum, { anggotaP }) => sum + (anggotaP ?? 0), 0),
  };
}
