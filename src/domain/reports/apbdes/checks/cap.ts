import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent, ApbdesLine } from '../schema.ts';
import { sumAnggaran } from '../totals.ts';
import type { ApbdesCheckSettings } from './settings.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

/**
 * V10, as PP 11/2019 Ps 100 has it: siltap and tunjangan of kepala desa and perangkat, tunjangan and
 * operasional of the BPD, at most 30 % of belanja. Operasional pemdes and RT/RW are not under it: that
 * was PP 43/2014 before the change. What tanah bengkok pays stands outside.
 */
export function checkCap(content: ApbdesContent, settings: ApbdesCheckSettings): Finding[] {
  const belanja = Object.values(content.lines).filter(
    (line) => line.rekening.startsWith('5') && !(settings.bengkokOutsideCap && isFromBengkok(line)),
  );
  const kegiatan = settings.jaminanSosialUnderCap ? [...UNDER_CAP, '1.1.03'] : UNDER_CAP;
  const capped = sumAnggaran(belanja.filter((line) => kegiatan.includes(line.fungsi ?? '')));
  const all = sumAnggaran(belanja);
  const limit = settings.capPercent;
  if (all <= 0 || capped * 100 <= all * limit) return [];
  const excess = Math.ceil(capped - (all * limit) / 100);
  const values = { capped, belanja: all, percent: (capped * 100) / all, limit, excess };
  const basis = `${ppDesa('100 jo PP 11/2019')}; Permendagri 20/2018`;
  return [{ level: 'finding', rule: 'V10', where: [], values, basis }];
}

const UNDER_CAP: readonly string[] = ['1.1.01', '1.1.02', '1.1.05', '1.1.06'];

/** No code says it: desa write it into the source or the uraian. */
function isFromBengkok({ sumberDana, uraian }: ApbdesLine): boolean {
  return /bengkok/i.test(`${sumberDana} ${uraian}`);
}
