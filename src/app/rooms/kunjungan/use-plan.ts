import { tahunOf } from '../../../domain/basics/tanggal.ts';
import { planOf, type SemesterPlan } from '../../../domain/kunjungan/rencana.ts';
import { useRead } from '../../kit/use-read.ts';
import { useToday } from '../../kit/use-now.ts';
import { useKecamatan } from '../../office/use-kecamatan.ts';
import { useSetting } from '../../office/use-setting.ts';

/** This year's plan of every desa against what was made; null while the disk is read. */
export function usePlan(): readonly SemesterPlan[] | null {
  const today = useToday();
  const kecamatan = useKecamatan();
  const visits = useRead((read) => read.all('kunjungan'));
  const plan = useSetting('kunjungan');
  if (!kecamatan || !visits || plan === undefined) return null;
  const made = visits.map(({ desa, content: { tanggal } }) => ({ desa, tanggal }));
  return planOf(
    kecamatan.desa.map(({ code }) => code),
    plan ?? { rencana: {} },
    { made, tahun: tahunOf(today), today },
  );
}
