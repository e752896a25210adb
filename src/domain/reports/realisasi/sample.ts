import { type Tanggal, addHari } from '../../basics/tanggal.ts';
import { budgetOf } from '../apbdes/sample.ts';
import { type MakeSample, asIs } from '../sample.ts';
import { rupiah } from '../../basics/rupiah.ts';
import type { ApbdesContent } from '../apbdes/schema.ts';
import { type RealisasiContent, emptyRealisasi } from './schema.ts';
import { takeAnggaran } from './take-anggaran.ts';
import { computeRealisasiTotals } from './totals.ts';

/** `share` percent of each line spent and received, whole rupiah; for the LPJ with its cash and Perdes. */
function sampleRealisasi(
  budget: ApbdesContent,
  { share, lpjOn }: { readonly share: number; readonly lpjOn: Tanggal | null },
): RealisasiContent {
  const taken = takeAnggaran(emptyRealisasi, {
    kind: 'apbdes',
    isAccepted: true,
    state: 'diterima',
    lines: budget.lines,
  });
  const lines = Object.fromEntries(
    Object.entries(taken.lines).map(([id, line]) => [
      id,
      { ...line, realisasi: rupiah(Math.floor(((line.anggaran ?? 0) / 100) * share)) },
    ]),
  );
  const content = { ...taken, lines };
  if (lpjOn === null) return content;
  const { silpa } = computeRealisasiTotals(content).realisasi;
  return {
    ...content,
    kas: { bank: rupiah(silpa), tunai: rupiah(0), pajakTerutang: rupiah(0) },
    perdes: { nomor: `02/${lpjOn.slice(0, 4)}`, tanggal: lpjOn },
    musdes: { tanggal: lpjOn },
    noProgramLain: true,
  };
}

export const makeSample: MakeSample = (input) => {
  const budget = budgetOf(input);
  if (input.kind === 'realisasi-semester-1')
    return asIs(sampleRealisasi(budget, { share: 46, lpjOn: null }), ['laporan-pelaksanaan']);
  if (input.kind === 'realisasi-semester-2')
    return asIs(sampleRealisasi(budget, { share: 94, lpjOn: null }));
  const lpj = sampleRealisasi(budget, { share: 96, lpjOn: addHari(input.filedOn, -3) });
  return asIs(lpj, ['lra', 'calk', 'laporan-realisasi-kegiatan']);
};
