import { must } from '../../src/domain/basics/must.ts';
import type { IndicatorId } from '../../src/domain/indicators/indicator.ts';

/*
 * The Renstra's numbers counted a second time, from the documents as they came down the feed and by the
 * definitions that the indicator page prints: nothing of src is used here but the type of their names.
 * For a kecamatan that has set nothing of its own.
 */

export type RenstraNumbers = Readonly<Record<IndicatorId, number | null>>;

/** A document of the feed as JSON. */
export interface RawDoc {
  readonly kind: string;
  readonly report?: string;
  readonly revision?: number;
  readonly content?: RawContent;
  readonly firstFiled?: RawTimes | null;
  readonly receivedAt?: string | null;
  readonly perdes?: { readonly tanggal: string; readonly dikirim?: string | null };
  readonly desa?: unknown;
  readonly source?: { readonly kind: string; readonly id: string };
  readonly state?: string;
  readonly name?: string;
  readonly text?: string;
  readonly sha256?: string;
  readonly filing?: string;
  readonly times?: Partial<RawTimes>;
  readonly remarks?: readonly { readonly where: readonly string[] }[];
  readonly due?: string | null;
  readonly steps?: readonly { readonly kind: string }[];
  readonly outcome?: string;
  readonly value?: { readonly laporan?: object };
  readonly entries?: readonly { readonly tanggal: string }[];
}

interface RawTimes {
  readonly filedAt: string;
  readonly receivedAt: string | null;
  readonly seenServerAt: string | null;
}

type ById<T> = Readonly<Record<string, T>>;

/** What the numbers need of the contents of every kind. */
interface RawContent {
  readonly tanggal?: string;
  readonly topik?: readonly string[];
  readonly nihil?: object | null;
  readonly bpd?: { readonly tanggalSepakat: string | null };
  readonly lampiran?: ById<{ readonly jenis: string; readonly sha256: string }>;
  readonly noProgramLain?: boolean;
  readonly lines?: ById<RawLine>;
  readonly organ?: ById<{ readonly jabatan: string; readonly mulai: string | null }>;
  readonly laporan?: { readonly omzet: number | null };
  readonly lembaga?: ById<RawLembaga>;
  readonly hadirin?: ById<{ readonly lembaga: string | null }>;
  readonly tahapan?: { readonly nomorPerdes: string; readonly tanggalPerdes: string | null };
}

interface RawLine {
  readonly realisasi: number | null;
  readonly anggaran?: number | null;
  readonly rekening?: string;
}

interface RawLembaga {
  readonly jenis: string;
  readonly sk: { readonly nomor: string };
  readonly mulai: string | null;
  readonly kegiatan: ById<unknown>;
}

interface Filed {
  readonly kind: string;
  readonly times: RawTimes & { readonly receivedAt: string };
  /** The day the server had the first filing. */
  readonly on: string;
  readonly first: RawContent;
  readonly last: RawContent;
  readonly answeredOn: string | null;
  readonly perdesOn: string | null;
}

/** The numbers of `tahun` as of `today`, both in WIB. */
export function countRenstraByHand(
  docs: readonly RawDoc[],
  { tahun, today }: { readonly tahun: number; readonly today: string },
): RenstraNumbers {
  const of = (kind: string) => docs.filter((doc) => doc.kind === kind);
  const desaOf = must(of('kecamatan')[0]).desa as readonly { readonly code: string }[]; // a list there alone
  const desaList = desaOf.map(({ code }) => code);
  const find = finder(of);
  const addHk = workingDays(of('hari-libur')[0]?.entries ?? []);
  const each = (test: (desa: string) => boolean) => desaList.filter(test).length;
  const share = (part: number, whole: number) => (whole === 0 ? null : (part / whole) * 100);
  const end = today < `${tahun}-12-31` ? today : `${tahun}-12-31`;

  const visits = of('kunjungan').filter(({ content }) => content?.tanggal?.startsWith(`${tahun}-`));
  const lpj = (desa: string) => find(desa, 'lpj-realisasi', tahun - 1);
  const raperdes = desaList
    .flatMap((desa) => [find(desa, 'apbdes', tahun + 1), find(desa, 'apbdes-perubahan', tahun)])
    .flatMap((one) => (one && !one.last.nihil ? [one] : []));
  const clocks = raperdes.map(({ on, answeredOn }) => {
    const due = addHk(on, 20);
    return { due, isAnswered: answeredOn !== null && answeredOn <= due, answeredOn };
  });
  const ended = clocks.filter(({ due, answeredOn }) => answeredOn !== null || due < today);

  const bumdesReturns = (desa: string) =>
    [
      find(desa, 'bumdes-semester-2', tahun),
      find(desa, 'bumdes-semester-1', tahun),
      find(desa, 'bumdes-tahunan', tahun - 1),
      find(desa, 'bumdes-semester-2', tahun - 1),
      find(desa, 'bumdes-semester-1', tahun - 1),
    ].flatMap((one) => one ?? []);
  const isVisited = (desa: string, topik: string) =>
    visits.some((visit) => visit.desa === desa && visit.content?.topik?.includes(topik));
  const isBumdesMet = (desa: string) =>
    isVisited(desa, 'bumdes') ||
    bumdesReturns(desa).some(({ on, last }) => on.startsWith(String(tahun)) && !last.nihil);
  const isBumdesActive = (desa: string) => {
    const last = bumdesReturns(desa)[0]?.last;
    const hasDireksi = Object.values(last?.organ ?? {}).some(
      ({ jabatan, mulai }) => jabatan === 'direktur' && isWithinFiveYears(mulai, end),
    );
    return hasDireksi && !last?.nihil && (last?.laporan?.omzet ?? 0) > 0;
  };
  const pkk = (desa: string) =>
    Object.values(find(desa, 'lkd', tahun)?.last.lembaga ?? {}).filter(
      ({ jenis }) => jenis === 'pkk',
    );
  const hasKegiatan = ({ kegiatan }: RawLembaga) => Object.keys(kegiatan).length > 0;
  const isPkkMet = (desa: string) => isVisited(desa, 'lkd') || pkk(desa).some(hasKegiatan);
  const isPkkActive = (desa: string) =>
    pkk(desa).some(
      (one) => hasKegiatan(one) && one.sk.nomor !== '' && isWithinFiveYears(one.mulai, end),
    );
  const rkpdesOn = (desa: string) =>
    find(desa, 'rkpdes', tahun + 1)?.last.tahapan?.tanggalPerdes ?? null;
  const kindsPresent = (desa: string) => {
    const forums = [find(desa, 'musrenbangdes', tahun + 1), find(desa, 'musdes-rkpdes', tahun + 1)];
    const people = forums.flatMap((one) => Object.values(one?.last.hadirin ?? {}));
    return enam.filter((jenis) => people.some(({ lembaga }) => lembaga === jenis)).length;
  };
  const quarters = of('setting').flatMap(({ name, value }) =>
    name === 'triwulan' ? Object.keys(value?.laporan ?? {}) : [],
  );
  const given = of('rekomendasi').filter(({ receivedAt }) =>
    dayOf(receivedAt).startsWith(`${tahun}-`),
  );

  const onServer = new Set(of('file').map((file) => `${String(file.desa)} ${file.sha256}`));
  const hasFiles = (desa: string, filed: Filed | null) =>
    Object.values(filed?.last.lampiran ?? {}).every(({ sha256 }) =>
      onServer.has(`${desa} ${sha256}`),
    );

  return {
    'lpj-tepat-waktu': share(
      each((desa) => isInTime(lpj(desa), `${tahun}-03-31`, addHk)),
      desaList.length,
    ),
    'lpj-melapor': share(
      each((desa) => lpj(desa) !== null),
      desaList.length,
    ),
    'realisasi-lengkap': each((desa) => isWhole(lpj(desa)?.last) && hasFiles(desa, lpj(desa))),
    'raperdes-jumlah': raperdes.length,
    'raperdes-tepat-waktu': raperdes.filter((one) => {
      const agreedOn = one.first.bpd?.tanggalSepakat ?? null;
      const days = [
        ...(one.kind === 'apbdes' ? [addHk(`${tahun}-10-31`, 3)] : []),
        ...(agreedOn === null ? [] : [addHk(agreedOn, 3)]),
      ];
      const [earliest] = days.toSorted();
      return earliest !== undefined && isInTime(one, earliest, addHk);
    }).length,
    'raperdes-dievaluasi': share(
      raperdes.filter(({ answeredOn }) => answeredOn !== null).length,
      raperdes.length,
    ),
    'evaluasi-tepat-waktu': share(
      ended.filter(({ isAnswered }) => isAnswered).length,
      ended.length,
    ),
    'raperdes-berlaku-sendiri': clocks.filter(({ due, answeredOn }) => (answeredOn ?? today) > due)
      .length,
    'perdes-tepat-waktu': share(
      each((desa) => {
        const on = find(desa, 'apbdes', tahun + 1)?.perdesOn ?? null;
        return on !== null && on <= `${tahun}-12-31`;
      }),
      desaList.length,
    ),
    'dokumen-difasilitasi': raperdes.length,
    'bumdes-dikoordinasikan': each(isBumdesMet),
    'pkk-dikoordinasikan': each(isPkkMet),
    'lembaga-dibina': each(isBumdesMet) + each(isPkkMet),
    'lembaga-aktif': each(isBumdesActive) + each(isPkkActive),
    'perencanaan-aktif': share(
      each((desa) => {
        const on = rkpdesOn(desa);
        const isPlanned = on !== null && on <= `${tahun}-09-30`;
        return isPlanned && isBumdesActive(desa) && isPkkActive(desa);
      }),
      desaList.length,
    ),
    'rkpdes-disusun': each((desa) => rkpdesOn(desa) !== null),
    'lkd-musyawarah': desaList.reduce((sum, desa) => sum + kindsPresent(desa), 0),
    'rekomendasi-jumlah': new Set(
      given.map(({ desa, source }) => `${String(desa)} ${source?.kind} ${source?.id}`),
    ).size,
    'rekomendasi-ditindaklanjuti': share(
      given.filter(({ state }) => state === 'selesai').length,
      given.length,
    ),
    'laporan-binwas': visits.length,
    'laporan-efektivitas': quarters.filter((name) => name.startsWith(`${tahun}-`)).length,
  };
}

const enam = ['rt', 'rw', 'pkk', 'karang-taruna', 'posyandu', 'lpm'];

function finder(of: (kind: string) => readonly RawDoc[]) {
  const reports = new Map(of('report').map((doc) => [doc.report, doc]));
  const filings = Map.groupBy(of('filing'), ({ report }) => report);
  const verdicts = Map.groupBy(of('verdict'), ({ report }) => report);
  return (desa: string, kind: string, tahun: number): Filed | null => {
    const id = `${desa}/${kind}/${tahun}`;
    const times = reports.get(id)?.firstFiled;
    const filed = (filings.get(id) ?? []).toSorted((a, b) => (a.revision ?? 0) - (b.revision ?? 0));
    if (!times?.receivedAt || filed.length === 0) return null;
    const answers = (verdicts.get(id) ?? []).map(({ receivedAt }) => dayOf(receivedAt)).toSorted();
    return {
      kind,
      times: { ...times, receivedAt: times.receivedAt },
      on: dayOf(times.receivedAt),
      first: filed[0]?.content ?? {},
      last: filed.at(-1)?.content ?? {},
      answeredOn: answers[0] ?? null,
      perdesOn: reports.get(id)?.perdes?.tanggal ?? null,
    };
  };
}

/** Fair time: filed by then, and with the server by then or within three working days. */
export function isInTime(
  filed: Pick<Filed, 'on' | 'times'> | null,
  due: string,
  addHk: AddHk,
): boolean {
  if (!filed) return false;
  if (filed.on <= due) return true;
  const { filedAt, seenServerAt, receivedAt } = filed.times;
  const isBelieved = seenServerAt !== null && seenServerAt <= filedAt && filedAt <= receivedAt;
  return isBelieved && dayOf(filedAt) <= due && filed.on <= addHk(due, 3);
}

function isWhole(lpj: RawContent | undefined): boolean {
  if (!lpj) return false;
  const there = Object.values(lpj.lampiran ?? {}).map(({ jenis }) => jenis);
  const wanted = ['lra', 'calk', 'laporan-realisasi-kegiatan'];
  if (!lpj.noProgramLain) wanted.push('daftar-program');
  const lines = Object.values(lpj.lines ?? {});
  return (
    wanted.every((jenis) => there.includes(jenis)) &&
    lines.every(({ realisasi }) => realisasi !== null)
  );
}

function isWithinFiveYears(from: string | null, day: string): boolean {
  if (from === null || from > day) return false;
  return day < `${Number(from.slice(0, 4)) + 5}${from.slice(4)}`;
}

export type AddHk = (day: string, count: number) => string;

export function workingDays(libur: readonly { readonly tanggal: string }[]): AddHk {
  const off = new Set(libur.map(({ tanggal }) => tanggal));
  return (day, count) => {
    let ms = Date.parse(`${day}T00:00:00Z`);
    for (let left = count; left > 0;) {
      ms += 86_400_000;
      const weekday = new Date(ms).getUTCDay();
      const isOff = off.has(new Date(ms).toISOString().slice(0, 10));
      if (weekday !== 0 && weekday !== 6 && !isOff) left -= 1;
    }
    return new Date(ms).toISOString().slice(0, 10);
  };
}

/** The day in WIB. */
export function dayOf(instant: string | null | undefined): string {
  return instant ? new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10) : '';
}
