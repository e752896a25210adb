/**
 * Every kind of report a desa owes, a line each, in the order it is listed in: what all of the app may ask
 * of a kind without its schema and checks, which are larger and stand in `reports/registry.ts`.
 */
export const reportKinds = {
  apbdes: kind('apbdes', ['APBDes'], 'keuangan', { byPerdes: true, sheet: 'raperdes' }),
  'apbdes-perubahan': kind('apbdes', ['Perubahan APBDes', 'Perub. APBDes'], 'keuangan', {
    byPerdes: true,
    sheet: 'raperdes-perubahan',
  }),
  'realisasi-semester-1': kind('realisasi', ['Realisasi Semester I', 'Real. I'], 'keuangan'),
  'realisasi-semester-2': kind('realisasi', ['Realisasi Semester II', 'Real. II'], 'keuangan'),
  'lpj-realisasi': kind('realisasi', ['LPJ Realisasi', 'LPJ'], 'keuangan', { byPerdes: true }),
  rkpdes: kind('rkpdes', ['RKPDes'], 'perencanaan', { byPerdes: true }),
  'rkpdes-perubahan': kind('rkpdes', ['Perubahan RKPDes', 'Perub. RKPDes'], 'perencanaan', {
    byPerdes: true,
  }),
  'du-rkpdes': kind('du-rkpdes', ['DU-RKPDes', 'DU RKPDes'], 'perencanaan'),
  'musdes-rkpdes': kind('musyawarah', ['Musdes RKPDes', 'Musdes'], 'perencanaan'),
  musrenbangdes: kind('musyawarah', ['Musrenbangdes', 'Musren'], 'perencanaan'),
  'musrenbang-kecamatan': kind(
    'musyawarah',
    ['Musrenbang kecamatan', 'Musren Kec.'],
    'perencanaan',
  ),
  'bumdes-rencana-kerja': kind('dokumen', ['Rencana kerja BUMDes', 'Renc. BUM'], 'bumdes'),
  'bumdes-semester-1': kind('bumdes', ['BUMDes Semester I', 'BUM sem. I'], 'bumdes'),
  'bumdes-semester-2': kind('bumdes', ['BUMDes Semester II', 'BUM sem. II'], 'bumdes'),
  'bumdes-tahunan': kind('bumdes', ['BUMDes Tahunan', 'BUM tahun'], 'bumdes'),
  lkd: kind('lkd', ['LKD'], 'lkd'),
  lppd: kind('dokumen', ['LPPD'], 'administrasi'),
  'lppd-akhir-jabatan': kind('dokumen', ['LPPD akhir masa jabatan', 'LPPD akhir'], 'administrasi'),
  lkppd: kind('dokumen', ['LKPPD'], 'administrasi'),
  rpjmdes: kind('dokumen', ['RPJMDes'], 'perencanaan', { byPerdes: true }),
  'laporan-aset': kind('dokumen', ['Laporan aset desa', 'Aset'], 'aset'),
} as const;

export type ReportKind = keyof typeof reportKinds;
/** Its folder in `domain/reports` and in `app/reports`; kinds of one family share schema and form. */
export type ReportFamily = (typeof reportKinds)[ReportKind]['family'];
export type KindOf<F extends ReportFamily> = {
  [K in ReportKind]: (typeof reportKinds)[K]['family'] extends F ? K : never;
}[ReportKind];

/** In the order of the lines above. */
export const reportKindList = Object.keys(reportKinds) as readonly ReportKind[]; // its own keys

export const reportFamilies = [...new Set(reportKindList.map(familyOf))];

export function familyOf(kind: ReportKind): ReportFamily {
  return reportKinds[kind].family;
}

export function isOfFamily<F extends ReportFamily>(kind: ReportKind, family: F): kind is KindOf<F> {
  return familyOf(kind) === family;
}

/** The kinds of a family, in the order of the lines above. */
export function kindsOf<F extends ReportFamily>(family: F): readonly KindOf<F>[] {
  return reportKindList.filter((kind) => isOfFamily(kind, family));
}

interface More {
  /** A Perdes sets it. */
  readonly byPerdes?: boolean;
  /** The law has the kecamatan evaluate it (UU 6/2014 Ps 69), by this sheet. */
  readonly sheet?: 'raperdes' | 'raperdes-perubahan';
}

/** `names`: as the regulations print it, and as wide as a column of the board where that is shorter. */
function kind<F extends string, T extends string>(
  family: F,
  [name, shortName = name]: readonly [name: string, shortName?: string],
  topik: T,
  { byPerdes = false, sheet }: More = {},
) {
  return { family, name, shortName, topik, byPerdes, sheet: sheet ?? null };
}
