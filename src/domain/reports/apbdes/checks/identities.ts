import { minus, plus } from '../../../basics/rupiah.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent } from '../schema.ts';
import type { ApbdesTotals } from '../totals.ts';
import { isMixedSumberDana } from '../../kode/sumber-dana.ts';

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

/** I7 of a budget or of what was realised. */
export function checkShort(
  { bySumberDana }: Pick<ApbdesTotals, 'bySumberDana'>,
  basis: string,
): Finding[] {
  return [...bySumberDana].flatMap(([sumberDana, sums]): Finding[] => {
    const available = plus(sums.pendapatan, sums.penerimaan);
    const used = plus(sums.belanja, sums.pengeluaran);
    if (sumberDana === '' || isMixedSumberDana(sumberDana) || used <= available) return [];
    const values = { sumberDana, available, used, short: minus(used, available) };
    return [{ level: 'notice', rule: 'I7', where: [], values, basis }];
  });
}
