import type { Earmark, Pemeriksaan } from '../../check-settings.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent, ApbdesLine } from '../schema.ts';
import { sumAnggaran } from '../totals.ts';

/**
 * V12: shares of Dana Desa that the year's rule asks for or limits. They change every year, so none is
 * known here: only what the kecamatan set for that tahun is asked.
 */
export function checkEarmarks(
  content: ApbdesContent,
  { tahun, pemeriksaan }: { readonly tahun: number; readonly pemeriksaan: Pemeriksaan | null },
): Finding[] {
  const lines = Object.values(content.lines).filter(isDanaDesa);
  const pagu = sumAnggaran(lines.filter(({ rekening }) => rekening.startsWith('4')));
  if (pagu <= 0) return [];
  const belanja = lines.filter(({ rekening }) => rekening.startsWith('5'));
  return (pemeriksaan?.earmarks[tahun] ?? []).flatMap((earmark): Finding[] => {
    const used = sumAnggaran(belanja.filter((line) => isUnder(line, earmark)));
    const { nama, kind, percent: limit, basis } = earmark;
    const isKept =
      kind === 'paling-sedikit' ? used * 100 >= pagu * limit : used * 100 <= pagu * limit;
    if (isKept) return [];
    const values = { nama, used, pagu, limit, percent: (used * 100) / pagu };
    return [{ level: 'notice', rule: `V12-${kind}`, where: [], values, basis }];
  });
}

function isDanaDesa({ sumberDana }: ApbdesLine): boolean {
  return sumberDana === 'DDS';
}

/** `4.2` holds every kegiatan of that sub bidang. */
function isUnder({ fungsi }: ApbdesLine, { fungsi: prefixes }: Earmark): boolean {
  return prefixes.some((prefix) => `${fungsi ?? ''}.`.startsWith(`${prefix}.`));
}
