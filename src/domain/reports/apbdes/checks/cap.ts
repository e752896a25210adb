import { minus } from '../../../basics/rupiah.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent, ApbdesLine } from '../schema.ts';
import { sumAnggaran } from '../totals.ts';
import { isKdmpBelanja } from './kdmp.ts';
import type { ApbdesCheckSettings } from './settings.ts';

/**
 * V10, as PP 11/2019 Ps 100 has it: siltap and tunjangan of kepala desa and perangkat, tunjangan and
 * operasional of the BPD, at most 30 % of belanja. Operasional pemdes and RT/RW are not under it: that
 * was PP 43/2014 before the change. What tanah bengkok pays stands outside. Whether the KDMP counts as
 * belanja here nobody has read: where it decides, both shares are told and a person answers.
 */
export function checkCap(content: ApbdesContent, settings: ApbdesCheckSettings): Finding[] {
  const belanja = Object.values(content.lines).filter(
    (line) => line.rekening.startsWith('5') && !(settings.bengkokOutsideCap && isFromBengkok(line)),
  );
  const kegiatan = settings.jaminanSosialUnderCap ? [...UNDER_CAP, '1.1.03'] : UNDER_CAP;
  const capped = sumAnggaran(belanja.filter((line) => kegiatan.includes(line.fungsi ?? '')));
  const all = sumAnggaran(belanja);
  const kdmp = sumAnggaran(belanja.filter(isKdmpBelanja));
  return [...checkShare({ capped, all, kdmp }, settings.capPercent), ...checkLocal(belanja)];
}

const UNDER_CAP: readonly string[] = ['1.1.01', '1.1.02', '1.1.05', '1.1.06'];
const BASIS = `${ppDesa('100 jo PP 11/2019')}; Permendagri 20/2018`;

/** Whole rupiah: what is under the cap, all belanja, and the KDMP's part of that. */
interface Sums {
  readonly capped: number;
  readonly all: number;
  readonly kdmp: number;
}

function checkShare({ capped, all, kdmp }: Sums, limit: number): Finding[] {
  const without = minus(all, kdmp);
  if (without <= 0 || capped * 100 <= without * limit) return [];
  const isOver = capped * 100 > all * limit;
  const base = isOver ? all : without;
  const values = {
    capped,
    belanja: all,
    percent: (capped * 100) / all,
    limit,
    excess: Math.ceil(capped - (base * limit) / 100),
    kdmp,
    without: (capped * 100) / without,
  };
  const rule = kdmp === 0 ? 'V10' : 'V10-kdmp';
  return [{ level: isOver ? 'finding' : 'notice', rule, where: [], values, basis: BASIS }];
}

/** Kegiatan 1.1.09 and the local 1.1.90-99 are siltap or THR in some kabupaten and LKD in others: told, not added. */
function checkLocal(belanja: readonly ApbdesLine[]): Finding[] {
  const sum = sumAnggaran(belanja.filter(({ fungsi }) => /^1\.1\.(09|9\d)$/.test(fungsi ?? '')));
  if (sum <= 0) return [];
  return [{ level: 'notice', rule: 'V10-lokal', where: [], values: { sum }, basis: BASIS }];
}

/** No code says it: desa write it into the source or the uraian. */
function isFromBengkok({ sumberDana, uraian }: ApbdesLine): boolean {
  return /bengkok/i.test(`${sumberDana} ${uraian}`);
}
