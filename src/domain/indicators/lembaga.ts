import type { DesaCode } from '../basics/ids.ts';
import { tanggalOf } from '../basics/tanggal.ts';
import { bumdesKinds, isBumdesAktif } from '../reports/bumdes/periode.ts';
import { bumdesContentSchema } from '../reports/bumdes/schema.ts';
import { hasAktif, lkdContentSchema } from '../reports/lkd/schema.ts';
import { enamJenis } from '../reports/kode/enam-jenis.ts';
import { countMusyawarah } from '../reports/musyawarah/people.ts';
import { plannedTahun } from '../reports/musyawarah/planned-tahun.ts';
import { musyawarahContentSchema } from '../reports/musyawarah/schema.ts';
import { rkpdesContentSchema } from '../reports/rkpdes/schema.ts';
import { countOf, evidence, percentOf } from './indicator.ts';
import type { Evidence, Indicator, IndicatorInput } from './indicator.ts';
import { type ReportRecord, readLatest, receivedOn, receivedRecord, saysNihil } from './record.ts';

/*
 * Rows 81, 83, 85, 86, 142, 143, 193-196: BUMDes, TP PKK and the LKD in the planning forum. The Renstra
 * defines none of "dikoordinasikan", "aktif", "berpartisipasi": these readings are proposals.
 */
export function lembagaIndicators(input: IndicatorInput): readonly Indicator[] {
  const { desaList } = input;
  const of = (read: (desa: DesaCode) => Evidence) => desaList.map(({ code }) => read(code));
  const bumdes = of((desa) => bumdesMet(input, desa));
  const pkk = of((desa) => pkkMet(input, desa));
  const bumdesAktif = of((desa) => bumdesActive(input, desa));
  const pkkAktif = of((desa) => pkkActive(input, desa));
  const planning = of((desa) => allActive(input, desa));
  const rkpdes = of((desa) => rkpdesSet(input, desa, false));
  const present = desaList.flatMap(({ code }) => lkdPresent(input, code));
  return [
    countOf('bumdes-dikoordinasikan', 'lembaga', bumdes),
    countOf('pkk-dikoordinasikan', 'lembaga', pkk),
    countOf('lembaga-dibina', 'lembaga', [...bumdes, ...pkk]),
    countOf('lembaga-aktif', 'lembaga', [...bumdesAktif, ...pkkAktif]),
    percentOf('perencanaan-aktif', planning),
    countOf('rkpdes-disusun', 'desa', rkpdes),
    countOf('lkd-musyawarah', 'lembaga', present),
  ];
}

const latestFirst = bumdesKinds.toReversed();

/** A return of a BUMDes that was received in the year, or a visit about BUMDes; "none" is no BUMDes. */
function bumdesMet(input: IndicatorInput, desa: DesaCode): Evidence {
  const received = returnsOfBumdes(input, desa).filter((one) =>
    receivedOn(one)?.startsWith(`${input.tahun}-`),
  );
  const record = received.find((one) => !saysNihil(one)) ?? received[0] ?? null;
  const isReported = record !== null && !saysNihil(record);
  return seen(desa, record, isReported || isVisited(input, desa, 'bumdes'));
}

/** The returns of the last closed periods, the newest first. */
function returnsOfBumdes(
  { records, tahun }: IndicatorInput,
  desa: DesaCode,
): readonly ReportRecord[] {
  return [
    receivedRecord(records, { desa, kind: 'bumdes-semester-2', tahun }),
    receivedRecord(records, { desa, kind: 'bumdes-semester-1', tahun }),
    ...latestFirst.map((kind) => receivedRecord(records, { desa, kind, tahun: tahun - 1 })),
  ].filter((record) => record !== null);
}

function pkkMet(input: IndicatorInput, desa: DesaCode): Evidence {
  const record = lkdOf(input, desa);
  const content = readLatest(record, lkdContentSchema);
  const hasKegiatan = Object.values(content?.lembaga ?? {}).some(
    ({ jenis, kegiatan }) => jenis === 'pkk' && Object.keys(kegiatan).length > 0,
  );
  return seen(desa, record, hasKegiatan || isVisited(input, desa, 'lkd'));
}

function isVisited({ kunjungan, tahun }: IndicatorInput, desa: DesaCode, topik: string): boolean {
  return kunjungan.some(
    (one) => one.desa === desa && one.on.startsWith(`${tahun}-`) && one.topik.includes(topik),
  );
}

function bumdesActive(input: IndicatorInput, desa: DesaCode): Evidence {
  const record = returnsOfBumdes(input, desa)[0] ?? null;
  const content = readLatest(record, bumdesContentSchema);
  const { isAktif } = isBumdesAktif(content, lastDay(input), input.options.bumdesAktif);
  return seen(desa, record, isAktif);
}

function pkkActive(input: IndicatorInput, desa: DesaCode): Evidence {
  const record = lkdOf(input, desa);
  const content = readLatest(record, lkdContentSchema);
  const isAktif =
    content !== null && hasAktif(content, 'pkk', lastDay(input), input.options.lembagaAktif);
  return seen(desa, record, isAktif);
}

/** Row 193: the RKPDes set by 30 September, the BUMDes active and the PKK active. */
function allActive(input: IndicatorInput, desa: DesaCode): Evidence {
  const planned = rkpdesSet(input, desa, true);
  const isCounted =
    planned.isCounted && bumdesActive(input, desa).isCounted && pkkActive(input, desa).isCounted;
  return { ...planned, isCounted, why: isCounted ? 'ya' : 'belum-semua' };
}

/** Row 194: a Perdes for the RKPDes of the next year; in time by 30 September (D2). */
function rkpdesSet(
  { records, tahun }: IndicatorInput,
  desa: DesaCode,
  isInTime: boolean,
): Evidence {
  const record = receivedRecord(records, { desa, kind: 'rkpdes', tahun: plannedTahun(tahun) });
  const content = readLatest(record, rkpdesContentSchema);
  const setOn = content?.tahapan.tanggalPerdes ?? null;
  const isSet = setOn !== null && content?.tahapan.nomorPerdes.trim() !== '';
  return seen(desa, record, isSet && (!isInTime || setOn <= tanggalOf(tahun, 9, 30)));
}

/** Row 196: each of the six kinds once a desa, by the daftar hadir of the planning forums of the year. */
function lkdPresent({ records, tahun }: IndicatorInput, desa: DesaCode): readonly Evidence[] {
  const forums = (['musrenbangdes', 'musdes-rkpdes'] as const)
    .map((kind) => receivedRecord(records, { desa, kind, tahun: plannedTahun(tahun) }))
    .filter((record) => record !== null);
  const present = new Set(forums.flatMap(kindsPresent));
  const report = forums[0]?.doc.report ?? null;
  return enamJenis.map((jenis) => ({ desa, report, isCounted: present.has(jenis), why: jenis }));
}

function kindsPresent(record: ReportRecord): readonly string[] {
  const content = readLatest(record, musyawarahContentSchema);
  if (!content) return [];
  const { perLkd } = countMusyawarah(content);
  return enamJenis.filter((jenis) => perLkd[jenis] > 0);
}

function lkdOf({ records, tahun }: IndicatorInput, desa: DesaCode): ReportRecord | null {
  return receivedRecord(records, { desa, kind: 'lkd', tahun });
}

/** The last day of the year, or today while the year runs. */
function lastDay({ tahun, today }: IndicatorInput) {
  const end = tanggalOf(tahun, 12, 31);
  return today < end ? today : end;
}

function seen(desa: DesaCode, record: ReportRecord | null, isCounted: boolean): Evidence {
  if (record && saysNihil(record)) return evidence({ desa, record }, isCounted, 'nihil');
  return evidence({ desa, record }, isCounted, record ? 'belum-penuh' : 'belum-ada');
}
