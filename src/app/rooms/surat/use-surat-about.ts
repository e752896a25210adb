import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { SuratRow } from './surat-row.ts';
import { bukuSuratText as words } from './words.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';

/** Says of letters their day and whose they are: those of one perihal are told apart by it. */
export function useSuratAbout(): (row: Pick<SuratRow, 'desa' | 'tanggal'>) => string {
  const kecamatan = useKecamatan();
  return ({ desa, tanggal }) => {
    const name = kecamatan?.desa.find(({ code }) => code === desa)?.name ?? desa;
    return `${formatTanggal(tanggal)} · ${name ?? words.kecamatan}`;
  };
}
