import type { Instant } from '../../src/domain/basics/tanggal.ts';
import { createIsLibur, instantSchema, tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';
import { desaCodeSchema, reportId } from '../../src/domain/basics/ids.ts';
import { kecamatanPerak } from '../../src/domain/desa/kecamatan-perak.ts';
import { computeIndicators } from '../../src/domain/indicators/compute-indicators.ts';
import { defaultIndicatorOptions } from '../../src/domain/indicators/indicator.ts';
import type {
  Indicator,
  IndicatorId,
  IndicatorInput,
  IndicatorOptions,
  RekomendasiRecord,
} from '../../src/domain/indicators/indicator.ts';
import { toRecords } from '../../src/domain/indicators/record.ts';
import { must } from '../../src/domain/basics/must.ts';
import { lampiranOf } from '../../src/domain/reports/lampiran.ts';
import { calendarOf } from '../../src/domain/obligations/obligations.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import type {
  Content,
  FilingDoc,
  ReportDoc,
  VerdictDoc,
} from '../../src/domain/standing/report-doc.ts';
import { commandId } from './a-command.ts';
import { aReportDoc } from './a-report-doc.ts';
import { actors } from './actors.ts';

/** One report of desa Sembung, unless told, as days in WIB. */
export interface Filed {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly desa?: string;
  readonly filedOn: string;
  /** When the server had it; the day of filing unless told, null = only a phone knows it. */
  readonly receivedOn?: string | null;
  /** Of each revision, oldest first. */
  readonly contents?: readonly Content[];
  readonly decidedOn?: string;
  readonly perdesOn?: string;
  /** The bytes of its files have not come. */
  readonly filesAway?: boolean;
}

export interface RenstraWorld extends Partial<Omit<IndicatorInput, 'records'>> {
  readonly filed?: readonly Filed[];
}

const isLibur = createIsLibur([]);

/** The indicators of 2026 in a kecamatan of the desa Sembung and Perak, without holidays, seen in 2027. */
export function renstra(world: RenstraWorld): (id: IndicatorId) => Indicator {
  const { filed = [], ...given } = world;
  const docs = filed.map(toDocs);
  const all = computeIndicators({
    tahun: 2026,
    desaList: twoDesa,
    records: toRecords({
      reports: docs.map(({ report }) => report),
      filings: docs.flatMap(({ filings }) => filings),
      verdicts: docs.flatMap(({ verdicts }) => verdicts),
      files: docs.flatMap(({ files }) => files),
    }),
    rekomendasi: [],
    kunjungan: [],
    laporanTriwulan: 0,
    calendar: calendarOf(null, isLibur),
    today: tanggalSchema.parse('2027-06-01'),
    options: defaultIndicatorOptions,
    ...given,
  });
  return (id) => must(all.find((one) => one.id === id));
}

const twoDesa = kecamatanPerak.desa.filter(
  ({ code }) => code === '35.17.01.2005' || code === '35.17.01.2006',
);

export function aRekomendasi(fields: Partial<RekomendasiRecord> = {}): RekomendasiRecord {
  const desa = desaCodeSchema.parse('35.17.01.2006');
  const givenOn = tanggalSchema.parse('2026-05-04');
  return { desa, source: 'surat 1', givenOn, isClosed: false, ...fields };
}

/** The readings first proposed, with one changed. */
export function renstraOptions<K extends keyof IndicatorOptions>(
  name: K,
  value: IndicatorOptions[K],
): IndicatorOptions {
  return { ...defaultIndicatorOptions, [name]: value };
}

let made = 5000;

function toDocs(one: Filed) {
  const { kind, tahun, desa = '35.17.01.2006', contents = [{}], perdesOn } = one;
  const id = reportId({ desa: desaCodeSchema.parse(desa), kind, tahun });
  const receivedOn = one.receivedOn === undefined ? one.filedOn : one.receivedOn;
  const filedAt = noonOf(one.filedOn);
  const times = {
    filedAt,
    seenServerAt: filedAt,
    receivedAt: receivedOn === null ? null : noonOf(receivedOn),
  };
  const report: ReportDoc = aReportDoc({
    report: id,
    state: 'diajukan',
    revision: contents.length,
    firstFiled: times,
    lastFiled: times,
    files: lampiranOf(must(contents.at(-1))).map(({ sha256 }) => sha256),
    ...(perdesOn ? { perdes: aPerdes(perdesOn) } : {}),
  });
  const named = report.files?.map((sha256) => ({ desa: report.desa, sha256 })) ?? [];
  const files = one.filesAway ? [] : named;
  const filings = contents.map((content, index) => aFiling(report, { content, times, index }));
  const verdicts = one.decidedOn ? [aVerdict(must(filings[0]), noonOf(one.decidedOn))] : [];
  return { report, filings, verdicts, files };
}

function aFiling(
  { report, desa }: ReportDoc,
  { content, times, index }: Pick<FilingDoc, 'content' | 'times'> & { readonly index: number },
): FilingDoc {
  const filing = commandId((made += 1));
  return {
    kind: 'filing',
    id: docId.filing(filing),
    filing,
    report,
    desa,
    revision: index + 1,
    content,
    contentHash: '0'.repeat(64),
    kepalaDesa: 'Suwarno',
    filedBy: signer,
    times,
    receipt: null,
  };
}

function aVerdict({ report, desa, filing }: FilingDoc, at: Instant): VerdictDoc {
  const verdict = commandId((made += 1));
  return {
    kind: 'verdict',
    id: docId.verdict(verdict),
    verdict,
    report,
    desa,
    filing,
    outcome: 'diterima',
    remarks: [],
    by: signer,
    decidedAt: at,
    receivedAt: at,
  };
}

function aPerdes(on: string): NonNullable<ReportDoc['perdes']> {
  const tanggal = tanggalSchema.parse(on);
  return { nomor: '7 Tahun 2026', tanggal, nomorPerkades: '', tanggalPerkades: null };
}

const signer = { person: actors.verifikator.person, nama: actors.verifikator.nama };

function noonOf(day: string): Instant {
  return instantSchema.parse(`${day}T05:00:00.000Z`);
}
