import { minus } from '../../../basics/rupiah.ts';
import type { DesaCode } from '../../../basics/ids.ts';
import type { Pagu } from '../../check-settings.ts';
import type { Finding } from '../../finding.ts';
import { sumberDanaName } from '../../kode/sumber-dana.ts';
import type { ApbdesTotals } from '../totals.ts';

interface PaguContext {
  readonly desa: DesaCode;
  readonly tahun: number;
  readonly pagu: Pagu | null;
}

/** V7: income by source is what the official letter gives; asked for the sources the kecamatan entered. */
export function checkPagu(
  { bySumberDana }: Pick<ApbdesTotals, 'bySumberDana'>,
  { desa, tahun, pagu }: PaguContext,
): Finding[] {
  const official = Object.entries(pagu?.byTahun[tahun]?.[desa] ?? {});
  return official.flatMap(([sumberDana, amount]): Finding[] => {
    const pendapatan = bySumberDana.get(sumberDana)?.pendapatan ?? 0;
    if (pendapatan === amount) return [];
    const name = sumberDanaName(sumberDana);
    const values = {
      sumberDana,
      name,
      pendapatan,
      pagu: amount,
      difference: minus(pendapatan, amount),
    };
    const letter = pagu?.basis[tahun] ?? '';
    const basis = `Lembar evaluasi 2.2.1-2.2.2${letter && `; ${letter}`}`;
    return [{ level: 'notice', rule: 'V7', where: [], values, basis }];
  });
}
