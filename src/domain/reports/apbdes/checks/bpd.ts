import type { ReportKind } from '../../../basics/report-kinds.ts';
import { type IsLibur, type Tanggal, addHariKerja, tanggalOf } from '../../../basics/tanggal.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent } from '../schema.ts';
import type { ApbdesCheckSettings } from './settings.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

interface BpdCheckContext {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly filedOn: Tanggal | undefined;
  readonly isLibur: IsLibur;
  readonly settings: ApbdesCheckSettings;
}

/** A1 agreed by 31 October, V2 sent within 3 working days, V3 agreed at all and with a kuorum. */
export function checkBpd({ bpd }: ApbdesContent, context: BpdCheckContext): Finding[] {
  return [
    ...checkDates(bpd.tanggalSepakat, context),
    ...checkBeritaAcara(bpd.nomorBeritaAcara),
    ...checkKuorum(bpd),
  ];
}

function checkDates(agreedOn: Tanggal | null, context: BpdCheckContext): Finding[] {
  const { kind, tahun, filedOn, isLibur, settings } = context;
  const where = ['bpd', 'tanggalSepakat'];
  if (agreedOn === null) {
    const basis = `UU 6/2014 jo UU 3/2024 Ps 65; ${ppDesa('101')}; lembar evaluasi 1.3`;
    return [{ level: 'finding', rule: 'V3-tanggal', where, values: {}, basis }];
  }
  const findings: Finding[] = [];
  const latest = tanggalOf(tahun - 1, 10, 31);
  if (kind === 'apbdes' && agreedOn > latest) {
    const values = { agreedOn, latest };
    const basis = `${ppDesa('101(1)')}; Permendagri 20/2018 Ps 32(3)`;
    findings.push({ level: 'finding', rule: 'A1', where, values, basis });
  }
  const workingDays = settings.sendWithinWorkingDays;
  const sendBy = addHariKerja(agreedOn, workingDays, isLibur);
  if (filedOn !== undefined && filedOn > sendBy) {
    const values = { agreedOn, latest: sendBy, filedOn, workingDays };
    const basis = `${ppDesa('101(2)')}; lembar evaluasi 1.2`;
    findings.push({ level: 'notice', rule: 'V2', where, values, basis });
  }
  return findings;
}

function checkBeritaAcara(nomor: string): Finding[] {
  if (nomor.trim() !== '') return [];
  const where = ['bpd', 'nomorBeritaAcara'];
  const basis = 'Permendagri 20/2018 Ps 34; lembar evaluasi 1.3';
  return [{ level: 'finding', rule: 'V3-berita-acara', where, values: {}, basis }];
}

/** UU 6/2014 Ps 65(1)b: valid when at least two thirds of the members are present. */
function checkKuorum({ jumlahAnggota, jumlahHadir }: ApbdesContent['bpd']): Finding[] {
  const shared = { level: 'finding', basis: 'UU 6/2014 jo UU 3/2024 Ps 65(1)' } as const;
  if (jumlahAnggota === null || jumlahHadir === null) {
    const where = ['bpd', jumlahAnggota === null ? 'jumlahAnggota' : 'jumlahHadir'];
    return [{ ...shared, rule: 'V3-count', where, values: {} }];
  }
  const where = ['bpd', 'jumlahHadir'];
  const needed = Math.ceil((jumlahAnggota * 2) / 3);
  const values = { members: jumlahAnggota, present: jumlahHadir, needed };
  if (jumlahHadir > jumlahAnggota) return [{ ...shared, rule: 'V3-present', where, values }];
  return jumlahHadir < needed || jumlahAnggota === 0
    ? [{ ...shared, rule: 'V3-kuorum', where, values }]
    : [];
}
