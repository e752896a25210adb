/*
 * What happened in a quarter, counted a second time from the documents as they came down the feed: nothing
 * of src is used here.
 */

interface RawDoc {
  readonly kind: string;
  readonly report?: string;
  readonly revision?: number;
  readonly source?: { readonly kind: string; readonly id: string };
  readonly times?: { readonly receivedAt?: string | null };
  readonly receivedAt?: string | null;
  readonly outcome?: string;
  readonly content?: { readonly tanggal?: string; readonly nihil?: object | null };
  readonly desa?: unknown;
}

export interface QuarterByHand {
  /** 1 to 4. */
  readonly quarter: number;
  /** Of the reports that came for the first time, those whose latest filing says that there is none. */
  readonly nihil: number;
  /** How many reports came for the first time, of each kind of which any came; smallest first. */
  readonly received: readonly number[];
  readonly corrections: number;
  readonly returned: number;
  readonly accepted: number;
  readonly visits: number;
  readonly desaVisited: number;
  readonly rekomendasi: number;
  /** Letters, visits and evaluations that gave them. */
  readonly rekomendasiDocuments: number;
}

/** The quarter of the year in which most happened: nothing but zeros would prove little. */
export function busiestQuarter(docs: readonly RawDoc[], tahun: number): QuarterByHand {
  const [busiest] = [1, 2, 3, 4]
    .map((quarter) => countQuarter(docs, tahun, quarter))
    .toSorted((a, b) => weight(b) - weight(a));
  if (!busiest || weight(busiest) === 0) throw new Error(`nothing happened in ${tahun}`);
  return busiest;
}

function weight({ received, returned, accepted, visits, rekomendasi }: QuarterByHand): number {
  return (
    received.length + [returned, accepted, visits, rekomendasi].filter((count) => count > 0).length
  );
}

export function countQuarter(
  docs: readonly RawDoc[],
  tahun: number,
  quarter: number,
): QuarterByHand {
  const isInside = (day: string) =>
    day.startsWith(`${tahun}-`) && Math.ceil(Number(day.slice(5, 7)) / 3) === quarter;
  const of = (kind: string) => docs.filter((doc) => doc.kind === kind);
  const filings = of('filing').filter(({ times }) => isInside(dayOf(times?.receivedAt)));
  const firsts = filings.filter(({ revision }) => revision === 1);
  const latestOf = (report: string | undefined) =>
    of('filing')
      .filter((doc) => doc.report === report)
      .toSorted((a, b) => (b.revision ?? 0) - (a.revision ?? 0))[0];
  const given = of('rekomendasi').filter(({ receivedAt }) => isInside(dayOf(receivedAt)));
  const verdicts = of('verdict').filter(({ receivedAt }) => isInside(dayOf(receivedAt)));
  const accepted = verdicts.filter(({ outcome }) => outcome === 'diterima').length;
  const visits = of('kunjungan').filter(({ content }) => isInside(content?.tanggal ?? ''));
  return {
    quarter,
    received: [...Map.groupBy(firsts, ({ report }) => report?.split('/')[1]).values()]
      .map(({ length }) => length)
      .toSorted((a, b) => a - b),
    nihil: firsts.filter(({ report }) => latestOf(report)?.content?.nihil).length,
    corrections: filings.length - firsts.length,
    returned: verdicts.length - accepted,
    accepted,
    visits: visits.length,
    desaVisited: new Set(visits.map(({ desa }) => desa)).size,
    rekomendasi: given.length,
    rekomendasiDocuments: new Set(
      given.map(({ desa, source }) => `${String(desa)} ${source?.kind} ${source?.id}`),
    ).size,
  };
}

/** The day in WIB. */
function dayOf(instant: string | null | undefined): string {
  return instant ? new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10) : '';
}
