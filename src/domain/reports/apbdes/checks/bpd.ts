import type { ReportKind } from '../../../basics/report-kinds.ts';
import { type IsLibur, type Tanggal, tanggalOf } from '../../../basics/tanggal.ts';
import type { Finding } from '../../report-rules.ts';
import type { ApbdesContent } from '../schema.ts';
import { type FirstSent, sendByOf, sendHariKerja } from '../../../obligations/timeliness-of.ts';
import { ppDesa } from '../../../basics/pp-desa.ts';

interface BpdCheckContext {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly filedOn: Tanggal | undefined;
  readonly firstSent?: FirstSent | null | undefined;
  readonly isLibur: IsLibur;
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
  const { kind, tahun } = context;
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
  return [...findings, ...checkSending(agreedOn, context)];
}

/** V2: of a draft by today, of what was filed once by that first filing and the agreement it told. */
function checkSending(
  writtenOn: Tanggal,
  { filedOn, firstSent, isLibur }: BpdCheckContext,
): Finding[] {
  const agreedOn = firstSent ? firstSent.agreedOn : writtenOn;
  const on = firstSent?.on ?? filedOn;
  if (agreedOn === null || on === undefined) return [];
  const latest = sendByOf(agreedOn, isLibur);
  if (firstSent ? firstSent.isBy(latest) : on <= latest) return [];
  const rule = firstSent ? 'V2-sent' : 'V2';
  const where = ['bpd', 'tanggalSepakat'];
  const values = { agreedOn, latest, filedOn: on, workingDays: sendHariKerja };
  const basis = `${ppDesa('101(2)')}; lembar evaluasi 1.2`;
  return [{ level: 'notice', rule, where, values, basis }];
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
