import type { ReportKind } from '../basics/report-kinds.ts';
import type { Alternative, Evaluation, ObligationRule, YearDay } from './rule.ts';
import { ppDesa } from '../basics/pp-desa.ts';

/** A3 + A4: result and correction of a Raperdes, 20 working days each. */
const evaluation: Evaluation = {
  hariKerja: 20,
  correctionHariKerja: 20,
  basis: 'UU 6/2014 jo UU 3/2024 Ps 69(5); Permendagri 20/2018 Ps 35(2)',
  correctionBasis: 'Permendagri 20/2018 Ps 35(5)',
  setBy: null,
};

/*
 * PP 11/2021 never names the camat: what comes to the kecamatan is local pembinaan, so every basis says
 * to whom the law sends it. "No BUMDes" is an answer. The book year is taken to be the calendar year.
 */
const bumdesLocalOnly = 'tembusan ke kecamatan sebagai pembinaan';
const bumdesSemester: Alternative = {
  id: 'pp-11-2021',
  due: { kind: 'none' },
  basis: `PP 11/2021 Ps 58(3)-(4), kepada penasihat, tanpa tanggal; ${bumdesLocalOnly}`,
  verified: 'verified-2nd',
};
const bumdesRules = [
  /** E1: before the new book year, decided in the Musdes. */
  owed('E1', 'bumdes-rencana-kerja', before(10, 1), {
    id: 'pp-11-2021',
    due: by(before(12, 31)),
    basis: `PP 11/2021 Ps 37 (sebelum tahun buku baru); ${bumdesLocalOnly}`,
    verified: 'verified-2nd',
  }),
  /** E2: each semester, to the penasihat; the law names no date. */
  owed('E2-1', 'bumdes-semester-1', same(7, 1), bumdesSemester),
  owed('E2-2', 'bumdes-semester-2', after(1, 1), bumdesSemester),
  /** E3: the yearly Musdes within 6 months after the book year. */
  owed('E3', 'bumdes-tahunan', after(1, 1), {
    id: 'pp-11-2021',
    due: by(after(6, 30)),
    basis: `PP 11/2021 Ps 19, 58(5)-(6) (6 bulan sesudah tahun buku); ${bumdesLocalOnly}`,
    verified: 'verified-2nd',
  }),
].map((rule) => ({ ...rule, nihil: true }));

/**
 * The rows of the calendar, each with the kind of report that answers it: a kind more is a row here.
 * What the admin chose comes over it (`inForce` of `obligations.ts`); nobody judges a date by this alone.
 */
export const defaultObligationRules: readonly ObligationRule[] = [
  /*
   * A1 + A2: agreed with the BPD by 31 October of the year before, then sent to the bupati through
   * the camat within 3 Hari, which are working days by PP 43/2014 Ps 1(13). A5: the Perdes is set by
   * 31 December (PP 43/2014 Ps 101(4)). It opens with the drafting of the RKPDes in July.
   */
  {
    ...owed('A1+A2', 'apbdes', before(7, 1), {
      id: 'pp-43-2014',
      due: by(before(10, 31), 3),
      basis: `${ppDesa('101(1), (2) jo Ps 1(13)')}; Permendagri 20/2018 Ps 32(3), 34`,
      verified: 'verified-2nd',
    }),
    evaluation: { ...evaluation, setBy: before(12, 31) },
  },
  /*
   * A7: once a year, with the clocks of A2-A4 but no last date in law (A7c: a local one may be set);
   * the article number was not read in the regulation itself.
   */
  {
    ...owed('A7', 'apbdes-perubahan', same(1, 1), {
      id: 'permendagri-20-2018',
      due: { kind: 'none' },
      basis: 'Permendagri 20/2018 Ps 40',
      verified: 'unverified',
    }),
    nihil: true,
    evaluation,
  },
  /*
   * B1: the regulations differ. "Minggu kedua bulan Juli" is a week: read as its 14th day of the month,
   * or as the end of the week that holds it. No day count was found for the camat's answer to B1, B2 or B3.
   */
  owed(
    'B1',
    'realisasi-semester-1',
    same(6, 1),
    {
      id: 'minggu-kedua-14-juli',
      due: by(same(7, 14)),
      basis: 'Permendagri 20/2018 Ps 68 (minggu kedua Juli, dibaca 14 Juli)',
      verified: 'verified-2nd',
    },
    {
      id: 'minggu-kedua-akhir-pekan',
      due: { kind: 'end-of-week', ...same(7, 14) },
      basis: 'Permendagri 20/2018 Ps 68 (minggu kedua Juli, dibaca sampai akhir pekan itu)',
      verified: 'verified-2nd',
    },
    {
      id: 'akhir-juli',
      due: by(same(7, 31)),
      basis: `${ppDesa('103(2)')} (akhir Juli)`,
      verified: 'unverified',
    },
  ),
  /** B2: in PP 43/2014 alone; Permendagri 20/2018 has no report of semester II. Off until wanted. */
  {
    ...owed('B2', 'realisasi-semester-2', same(12, 1), {
      id: 'pp-43-2014',
      due: by(after(1, 31)),
      basis: `${ppDesa('103(3)')}; tidak ada dalam Permendagri 20/2018`,
      verified: 'unverified',
    }),
    enabled: false,
  },
  /** B3: within 3 months after the year's end. */
  owed('B3', 'lpj-realisasi', after(1, 1), {
    id: 'permendagri-20-2018',
    due: by(after(3, 31)),
    basis: `Permendagri 20/2018 Ps 70; ${ppDesa('104 jo PP 47/2015')}`,
    verified: 'verified-2nd',
  }),
  /*
   * The tahun of D0-D4 is the year that is planned: the RKPDes 2027 is made in 2026. Each opens with the
   * yearly round of planning, which begins before the Musdes of June.
   * D2: set by Perdes latest at the end of September of the year before.
   */
  owed('D2', 'rkpdes', before(7, 1), {
    id: 'pp-43-2014',
    due: by(before(9, 30)),
    basis: `${ppDesa('118(5)-(7)')}; Permendesa 21/2020 Ps 22(4)`,
    verified: 'verified-2nd',
  }),
  /** D2d: only for special events or a change of basic policy, during the year of the plan. */
  {
    ...owed('D2d', 'rkpdes-perubahan', same(1, 1), {
      id: 'pp-43-2014',
      due: { kind: 'none' },
      basis: `${ppDesa('120')}; Permendagri 114/2014 (pasal belum dibaca)`,
      verified: 'verified-2nd',
    }),
    nihil: true,
  },
  /** D3: proposals that come out of the Musrenbangdes; the date of 31 December is not verified. */
  owed('D3', 'du-rkpdes', before(7, 1), {
    id: 'permendagri-114-2014',
    due: by(before(12, 31)),
    basis: `${ppDesa('119(5)-(6)')}; Permendagri 114/2014 Ps 51 (tanggal belum dibaca)`,
    verified: 'unverified',
  }),
  /** D1: the Musdes for the RKPDes, latest in June of the year before. */
  owed('D1', 'musdes-rkpdes', before(4, 1), {
    id: 'pp-47-2015',
    due: by(before(6, 30)),
    basis: ppDesa('114(2), 80(1) jo PP 47/2015'),
    verified: 'unverified',
  }),
  /** D2c: the law asks for it and names no day; it comes before the RKPDes is set. */
  owed('D2c', 'musrenbangdes', before(7, 1), {
    id: 'pp-43-2014',
    due: { kind: 'none' },
    basis: `${ppDesa('116')}; sebelum RKPDes ditetapkan`,
    verified: 'unverified',
  }),
  /*
   * D4: the Musrenbang of the kecamatan, in February of the year before the one planned; the kecamatan's
   * own, not owed by a desa, so off. Jombang held it between 29 January and 14 February.
   */
  {
    ...owed(
      'D4',
      'musrenbang-kecamatan',
      before(1, 1),
      {
        id: 'permendagri-86-2017',
        due: by(before(2, 14)),
        basis: 'Permendagri 86/2017 (minggu kedua Februari, dibaca 14 Februari); PP 17/2018 Ps 17',
        verified: 'unverified',
      },
      {
        id: 'akhir-pekan',
        due: { kind: 'end-of-week', ...before(2, 14) },
        basis: 'Permendagri 86/2017 (minggu kedua Februari, dibaca sampai akhir pekan itu)',
        verified: 'unverified',
      },
    ),
    enabled: false,
  },
  ...bumdesRules,
  /** F1: the list of lembaga kemasyarakatan, kept up during the year; no date in law. */
  owed('F1', 'lkd', same(1, 1), {
    id: 'permendagri-18-2018',
    due: { kind: 'none' },
    basis: `Permendagri 18/2018 Ps 6; ${ppDesa('154(2) huruf l')}`,
    verified: 'verified-2nd',
  }),
  /** C1: LPPD of the year's end, within 3 months after it. */
  owed('C1', 'lppd', after(1, 1), {
    id: 'pp-43-2014',
    due: by(after(3, 31)),
    basis: ppDesa('48 huruf a, 49'),
    verified: 'unverified',
  }),
  /** C4: 5 months before the term of the kepala desa ends, so no day of the year; switched on for its tahun. */
  {
    ...owed('C4', 'lppd-akhir-jabatan', same(1, 1), {
      id: 'pp-43-2014',
      due: { kind: 'none' },
      basis: `${ppDesa('48 huruf b, 50')}: 5 bulan sebelum masa jabatan kepala desa berakhir`,
      verified: 'unverified',
    }),
    enabled: false,
  },
  /** C2: to the BPD within 3 months after the year; the kecamatan gets a copy where it asks for one, so off. */
  {
    ...owed('C2', 'lkppd', after(1, 1), {
      id: 'pp-43-2014',
      due: by(after(3, 31)),
      basis: `${ppDesa('48 huruf c, 51')}; Permendagri 46/2016; kepada BPD, tembusan ke kecamatan`,
      verified: 'unverified',
    }),
    enabled: false,
  },
  /** D0: 3 months after the kepala desa is sworn in, so no day of the year; switched on for its tahun. */
  {
    ...owed('D0', 'rpjmdes', same(1, 1), {
      id: 'pp-43-2014',
      due: { kind: 'none' },
      basis: `${ppDesa('117(4)')}: paling lambat 3 bulan sejak pelantikan kepala desa`,
      verified: 'unverified',
    }),
    enabled: false,
  },
  /** C6: the duty of an inventory is there, a yearly date to the camat was not found. */
  owed('C6', 'laporan-aset', after(1, 1), {
    id: 'permendagri-1-2016',
    due: { kind: 'none' },
    basis:
      'Permendagri 1/2016 jo 3/2024; SE Mendagri 143/1348/BPD 2021; tanpa batas tanggal ke camat',
    verified: 'unverified',
  }),
];

/** What most are: on, no "none this year", no clock in law for the kecamatan's answer. */
function owed(
  id: string,
  kind: ReportKind,
  opens: YearDay,
  ...alternatives: Alternative[]
): ObligationRule {
  return { id, kind, alternatives, opens, enabled: true, nihil: false, evaluation: null };
}

/** By a day, and so many working days to send. */
function by(day: YearDay, thenHariKerja = 0): Alternative['due'] {
  return { kind: 'date', ...day, thenHariKerja };
}

function before(month: number, day: number): YearDay {
  return { yearOffset: -1, month, day };
}

function same(month: number, day: number): YearDay {
  return { yearOffset: 0, month, day };
}

function after(month: number, day: number): YearDay {
  return { yearOffset: 1, month, day };
}
