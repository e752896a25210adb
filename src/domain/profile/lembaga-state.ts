import { reportKey } from '../basics/ids.ts';
import type { ReportKind } from '../basics/report-kinds.ts';
import { type ReportRecord, readLatest } from '../indicators/record.ts';
import { type BumdesAktif, isBumdesAktif, bumdesKinds } from '../reports/bumdes/periode.ts';
import { bumdesContentSchema } from '../reports/bumdes/schema.ts';
import { type BumdesSummary, summarizeBumdes } from '../reports/bumdes/summary.ts';
import { type JenisLkd, isLembagaAktif, lkdContentSchema } from '../reports/lkd/schema.ts';
import { enamJenis } from '../reports/kode/enam-jenis.ts';
import type { ProfileInput } from './profile-input.ts';

export interface BumdesState extends BumdesSummary {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly record: ReportRecord;
  /** Leg by leg, as the kecamatan reads it. */
  readonly reading: BumdesAktif;
}

/** The desa's BUMDes by its latest return; null where none can be read. */
export function bumdesState(
  records: readonly ReportRecord[],
  { today, options }: Pick<ProfileInput, 'today' | 'options'>,
): BumdesState | null {
  for (const record of newestOf(records, bumdesKinds)) {
    const content = readLatest(record, bumdesContentSchema);
    if (!content) continue;
    const { kind, tahun } = reportKey(record.doc.report);
    const reading = isBumdesAktif(content, today, options.bumdesAktif);
    return { ...summarizeBumdes(content), kind, tahun, record, reading };
  }
  return null;
}

export interface LkdState {
  readonly tahun: number;
  readonly record: ReportRecord;
  readonly lembagaCount: number;
  /** By the kecamatan's reading, not by what the desa says. */
  readonly aktifCount: number;
  /** Of the six kinds those the desa has none of. */
  readonly lacking: readonly JenisLkd[];
  /** Of the six kinds those it has, with none active. */
  readonly asleep: readonly JenisLkd[];
}

export function lkdState(
  records: readonly ReportRecord[],
  { today, options }: Pick<ProfileInput, 'today' | 'options'>,
): LkdState | null {
  for (const record of newestOf(records, ['lkd'])) {
    const content = readLatest(record, lkdContentSchema);
    if (!content) continue;
    const all = Object.values(content.lembaga);
    const active = all.filter((one) => isLembagaAktif(one, today, options.lembagaAktif));
    const has = (list: typeof all, jenis: JenisLkd) => list.some((one) => one.jenis === jenis);
    return {
      tahun: reportKey(record.doc.report).tahun,
      record,
      lembagaCount: all.length,
      aktifCount: active.length,
      lacking: enamJenis.filter((jenis) => !has(all, jenis)),
      asleep: enamJenis.filter((jenis) => has(all, jenis) && !has(active, jenis)),
    };
  }
  return null;
}

function newestOf(
  records: readonly ReportRecord[],
  kinds: readonly ReportKind[],
): readonly ReportRecord[] {
  const rank = ({ doc }: ReportRecord): number => {
    const { kind, tahun } = reportKey(doc.report);
    return tahun * kinds.length + kinds.indexOf(kind);
  };
  return records
    .filter(({ doc }) => kinds.includes(reportKey(doc.report).kind))
    .toSorted((a, b) => rank(b) - rank(a));
}
