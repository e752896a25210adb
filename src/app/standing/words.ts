import { reportKey, type ReportId } from '../../domain/basics/ids.ts';
import { type ReportKind, reportKinds } from '../../domain/basics/report-kinds.ts';
import type { ReportState } from '../../domain/standing/report-doc.ts';
import type { Role } from '../../domain/people/people.ts';

/** By its name in the regulations. */
export function kindName(kind: ReportKind): string {
  return reportKinds[kind].name;
}

export function reportTitle(kind: ReportKind, tahun: number): string {
  return `${kindName(kind)} ${tahun}`;
}

export function titleOfReport(report: ReportId): string {
  const { kind, tahun } = reportKey(report);
  return reportTitle(kind, tahun);
}

export const stateNames: Readonly<Record<ReportState | 'belum', string>> = {
  belum: 'Belum',
  draf: 'Draf',
  diajukan: 'Diajukan',
  diperiksa: 'Diperiksa',
  dikembalikan: 'Dikembalikan',
  diterima: 'Diterima',
};

/** Filed here, or decided here, and the server does not know it yet. */
export function unsentState(name: string): string {
  return `${name}, belum terkirim`;
}

/** The desa's answer that there is none this year. */
export const nihilName = 'Nihil';

export const roleNames: Readonly<Record<Role, string>> = {
  operator: 'Operator desa',
  'kepala-desa': 'Kepala desa',
  verifikator: 'Verifikator',
  pembina: 'Pembina',
  camat: 'Camat',
  admin: 'Admin kecamatan',
};

/** The four marks, as said aloud and as explained. */
export const markText = {
  phone: { short: 'Di HP ini', long: 'Baru tersimpan di HP ini, menunggu sinyal' },
  received: { short: 'Sampai', long: 'Sudah sampai di server kecamatan' },
  opened: { short: 'Dibuka', long: 'Sudah dibuka verifikator' },
  accepted: { short: 'Diterima', long: 'Diterima kecamatan' },
} as const;

export const countdownText = {
  none: 'Tanpa batas tanggal',
  left: (days: number) => (days === 1 ? 'besok' : `${days} hari lagi`),
  today: 'hari ini terakhir',
  late: (days: number) => `terlambat ${days} hari`,
} as const;

/** How a filing went, by the fair time of both clocks. */
export const timelinessText = {
  'on-time': 'tepat waktu',
  'on-time-in-grace': 'tepat waktu, sampai dalam tenggang',
  late: (days: number) => `terlambat ${days} hari`,
} as const;
