import { type Finding, readRelated } from '../../report-rules.ts';
import { type RealisasiCheckContext, limitFindings } from './limit.ts';
import { type RealisasiKind, type RealisasiContent, realisasiContentSchema } from '../schema.ts';
import { comparePairs, pairKey } from '../pairs.ts';
import { type RealisasiTotals, computeRealisasiTotals } from '../totals.ts';

/** I9 with the LPJ of last year, I12 with the earlier reports of this one. */
export function checkPeriods(
  content: RealisasiContent,
  totals: RealisasiTotals,
  context: RealisasiCheckContext,
): readonly Finding[] {
  return [
    ...checkSilpaCarried(content, totals, context),
    ...earlierKinds(context).flatMap((kind) => limitFindings(checkEarlier(content, kind, context))),
  ];
}

/** The reports of the same year whose realisasi this one holds. */
function earlierKinds({ kind }: RealisasiCheckContext): RealisasiKind[] {
  if (kind === 'realisasi-semester-1') return [];
  if (kind === 'realisasi-semester-2') return ['realisasi-semester-1'];
  return ['realisasi-semester-1', 'realisasi-semester-2'];
}

/** What another report of the desa last filed; null when this device has none. */
export function filedRealisasi(
  related: RealisasiCheckContext['related'],
  key: { readonly kind: RealisasiKind; readonly tahun: number },
): RealisasiContent | null {
  return readRelated(related, key, realisasiContentSchema);
}

function checkSilpaCarried(
  { lines }: RealisasiContent,
  { realisasi }: RealisasiTotals,
  { tahun, related }: RealisasiCheckContext,
): Finding[] {
  const last = filedRealisasi(related, { kind: 'lpj-realisasi', tahun: tahun - 1 });
  if (!last) return [];
  const silpa = computeRealisasiTotals(last).realisasi.silpa;
  const carried = realisasi.byRekening.get('6.1.1') ?? 0;
  const own = Object.entries(lines).filter(([, line]) => `${line.rekening}.`.startsWith('6.1.1.'));
  const isUnfilled = own.some(([, line]) => line.realisasi === null);
  if (isUnfilled || silpa === carried) return [];
  const [first] = own;
  const where = first ? ['lines', first[0], 'realisasi'] : [];
  const values = { carried, silpa, tahunLalu: tahun - 1 };
  const basis = 'SiLPA tahun lalu = SiLPA akhir LPJ tahun lalu (kaidah pembukuan)';
  return [{ level: 'finding', rule: 'I9', where, values, basis }];
}

/** Only lines that are filled in are compared: the others are told already. */
function checkEarlier(
  { lines }: RealisasiContent,
  kind: RealisasiKind,
  { tahun, related }: RealisasiCheckContext,
): Finding[] {
  const earlier = filedRealisasi(related, { kind, tahun });
  if (!earlier) return [];
  const unfilled = new Set(
    Object.values(lines)
      .filter((line) => line.realisasi === null)
      .map(pairKey),
  );
  return comparePairs(
    { lines, amountOf: (line) => line.realisasi },
    { lines: earlier.lines, amountOf: (line) => line.realisasi },
    (now, before) => now < before,
  )
    .filter((pair) => !unfilled.has(pairKey(pair)))
    .map(({ rekening, fungsi, here, there, lineId }) => ({
      level: 'finding',
      rule: lineId === null ? 'I12-missing' : 'I12',
      where: lineId === null ? [] : ['lines', lineId, 'realisasi'],
      values: { rekening, fungsi, realisasi: here, earlier: there, kind },
      basis: 'Realisasi semester <= realisasi setahun (kaidah pembukuan)',
    }));
}
