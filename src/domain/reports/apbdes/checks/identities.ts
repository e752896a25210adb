import type { Finding } from '../../finding.ts';
import type { ApbdesContent } from '../schema.ts';
import type { ApbdesTotals } from '../totals.ts';

/** I5: a budget leaves no SiLPA; I7: no source pays for more than it brings. I2-I4 are in the totals. */
export function checkIdentities(content: ApbdesContent, totals: ApbdesTotals): Finding[] {
  return [...checkSilpa(totals), ...checkSources(content, totals)];
}

function checkSilpa({ surplus, netto, silpa }: ApbdesTotals): Finding[] {
  if (silpa === 0) return [];
  return [
    {
      level: 'finding',
      rule: silpa < 0 ? 'I5-deficit' : 'I5-leftover',
      where: [],
      values: { surplus, netto, silpa },
      basis: 'Permendagri 20/2018; lembar evaluasi APBDes (pembiayaan menutup defisit)',
    },
  ];
}

function checkSources(content: ApbdesContent, totals: ApbdesTotals): Finding[] {
  const unsaid = Object.entries(content.lines).filter(
    ([, line]) => line.rekening.startsWith('5') && line.sumberDana === '',
  );
  const [firstUnsaid] = unsaid;
  const findings: Finding[] = [];
  if (firstUnsaid) {
    findings.push({
      level: 'notice',
      rule: 'sumber-dana',
      where: ['lines', firstUnsaid[0], 'sumberDana'],
      values: { lineCount: unsaid.length },
      basis: SOURCE_BASIS,
    });
  }
  for (const [sumberDana, sums] of totals.bySumberDana) {
    const available = sums.pendapatan + sums.penerimaan;
    const used = sums.belanja + sums.pengeluaran;
    if (sumberDana === '' || used <= available) continue;
    findings.push({
      level: 'notice',
      rule: 'I7',
      where: [],
      values: { sumberDana, available, used, short: used - available },
      basis: SOURCE_BASIS,
    });
  }
  return findings;
}

const SOURCE_BASIS = 'Permendagri 20/2018 lampiran (sumber dana tiap belanja)';
