import { tanggalOf } from '../../../basics/tanggal.ts';
import type { Finding, CheckContext } from '../../report-rules.ts';
import type { MusyawarahContent, MusyawarahKind } from '../schema.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

export interface MusyawarahCheckContext extends Pick<CheckContext, 'tahun' | 'filedOn'> {
  readonly kind: MusyawarahKind;
  /** The Musdes for the same RKPDes, where this device has it. */
  readonly musdes?: MusyawarahContent | null;
}

/** The day of the meeting against the calendar (D1, D2, D4); `tahun` is the year that is planned. */
export function checkDates(
  { acara }: MusyawarahContent,
  context: MusyawarahCheckContext,
): Finding[] {
  const where = ['acara', 'tanggal'];
  const { tanggal } = acara;
  const { kind, tahun, filedOn, musdes } = context;
  if (tanggal === null)
    return [{ level: 'finding', rule: 'tanggal', where, values: {}, basis: BERITA_ACARA }];
  const findings: Finding[] = [];
  if (tanggal > filedOn) {
    const values = { tanggal, filedOn };
    findings.push({ level: 'finding', rule: 'tanggal-nanti', where, values, basis: BERITA_ACARA });
  }
  const { by, ...limit } = limits[kind];
  const latest = tanggalOf(tahun - 1, ...by);
  if (tanggal > latest) findings.push({ ...limit, where, values: { tanggal, latest } });
  const musdesOn = musdes?.acara.tanggal ?? null;
  if (kind === 'musrenbangdes' && musdesOn !== null && tanggal < musdesOn) {
    const values = { tanggal, musdesOn };
    findings.push({ level: 'notice', rule: 'urutan', where, values, basis: MUSDES });
  }
  return findings;
}

const BERITA_ACARA = 'Kelengkapan berita acara menurut praktik';
const MUSDES = ppDesa('114(2) jo PP 47/2015');

/** The last day for a meeting: month and day of the year before the one planned. */
interface Limit extends Pick<Finding, 'level' | 'rule' | 'basis'> {
  readonly by: readonly [month: number, day: number];
}

const limits: Readonly<Record<MusyawarahKind, Limit>> = {
  'musdes-rkpdes': { level: 'finding', rule: 'D1', by: [6, 30], basis: MUSDES },
  musrenbangdes: { level: 'finding', rule: 'D2c', by: [9, 30], basis: ppDesa('116, 118(6)-(7)') },
  'musrenbang-kecamatan': {
    level: 'notice',
    rule: 'D4',
    by: [2, 14],
    basis: 'Permendagri 86/2017 (minggu kedua Februari, menurut praktik)',
  },
};
