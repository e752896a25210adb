import { rupiah } from '../../../domain/basics/rupiah.ts';
import type { Tanggal } from '../../../domain/basics/tanggal.ts';
import type { ApbdesContent } from '../../../domain/reports/apbdes/schema.ts';
import { emptyRealisasi } from '../../../domain/reports/realisasi/schema.ts';
import type { RealisasiContent } from '../../../domain/reports/realisasi/schema.ts';
import { takeAnggaran } from '../../../domain/reports/realisasi/take-anggaran.ts';
import { computeRealisasiTotals } from '../../../domain/reports/realisasi/totals.ts';

/** `share` percent of each line spent and received, whole rupiah; for the LPJ with its cash and Perdes. */
export function sampleRealisasi(
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
