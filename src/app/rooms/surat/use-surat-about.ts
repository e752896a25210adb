import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import { useApp } from '../../app-context.ts';
import type { SuratRow } from './surat-row.ts';
import { bukuSuratText as words } from './words.ts';
import { useLive } from '../../kit/use-live.ts';

/** Says of letters their day and whose they are: those of one perihal are told apart by it. */
export function useSuratAbout(): (row: Pick<SuratRow, 'desa' | 'tanggal'>) => string {
  const { phone } = useApp();
  const kecamatan = useLive(() => phone.read.kecamatan(), []);
  return ({ desa, tanggal }) => {
    const name = kecamatan?.desa.find(({ code }) => code === desa)?.name ?? desa;
    return `${formatTanggal(tanggal)} · ${name ?? words.kecamatan}`;
  };
}
