import { minus, plus, sumOf } from '../../../basics/rupiah.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent } from '../schema.ts';
import type { ApbdesTotals } from '../totals.ts';
import { isKnownSumberDana, isMixedSumberDana } from '../../kode/sumber-dana.ts';

/** I5: a budget leaves no SiLPA; I7: no source pays for more than it brings. I2-I4 are in the totals. */
export function checkIdentities(content: ApbdesContent, totals: ApbdesTotals): Finding[] {
  return [...checkSilpa(totals), ...checkSources(content, totals)];
}

function checkSilpa({ surplus, netto, silpa }: ApbdesTotals): Finding[] {
  if (silpa === 0) return [];
  const rule = silpa < 0 ? 'I5-deficit' : 'I5-leftover';
  const values = { surplus, netto, silpa };
  const basis = 'Permendagri 20/2018; lembar evaluasi APBDes (pembiayaan menutup defisit)';
  return [{ level: 'finding', rule, where: [], values, basis }];
}

function checkSources(content: ApbdesContent, totals: ApbdesTotals): Finding[] {
  const unsaid = Object.entries(content.lines).filter(
    ([, line]) => line.rekening.startsWith('5') && line.sumberDana === '',
  );
  const [firstUnsaid] = unsaid;
  const basis = 'Permendagri 20/2018 lampiran (sumber dana tiap belanja)';
  const short = checkShort(totals, basis);
  if (!firstUnsaid) return short;
  const where = ['lines', firstUnsaid[0], 'sumberDana'];
  const values = { lineCount: unsaid.length };
  return [{ level: 'notice', rule: 'sumber-dana', where, values, basis }, ...short];
}

/**
 * I7 of a budget or of what was realised. What came in under no source, under several in one cell, or under the
 * desa's own words (as SiLPA often does) may pay for any of them: only what that does not cover is short.
 */
export function checkShort(
  { bySumberDana }: Pick<ApbdesTotals, 'bySumberDana'>,
  basis: string,
): Finding[] {
  return [...bySumberDana].flatMap(([sumberDana, sums]): Finding[] => {
    const available = plus(sums.pendapatan, sums.penerimaan);
    const used = plus(sums.belanja, sums.pengeluaran);
    const short = minus(used, available);
    if (sumberDana === '' || isMixedSumberDana(sumberDana) || short <= 0) return [];
    if (short <= openTo(sumberDana, bySumberDana)) return [];
    return [
      {
        level: 'notice',
        rule: 'I7',
        where: [],
        values: { sumberDana, available, used, short },
        basis,
      },
    ];
  });
}

/** What is left over of income that may belong to this source. */
function openTo(sumberDana: string, bySumberDana: ApbdesTotals['bySumberDana']): number {
  return sumOf(
    [...bySumberDana]
      .filter(([source]) => source !== sumberDana && mayPay(source, sumberDana))
      .map(([, { pendapatan, penerimaan, belanja, pengeluaran }]) =>
        Math.max(0, minus(plus(pendapatan, penerimaan), plus(belanja, pengeluaran))),
      ),
  );
}

function mayPay(source: string, sumberDana: string): boolean {
  if (!isKnownSumberDana(source)) return true;
  return isMixedSumberDana(source) && source.split(', ').includes(sumberDana);
}
