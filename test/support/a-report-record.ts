import { desaCodeSchema, reportId } from '../../src/domain/basics/ids.ts';
import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import type { Instant } from '../../src/domain/basics/tanggal.ts';
import type { ReportRecord } from '../../src/domain/indicators/record.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import type { Content, FilingDoc, VerdictDoc } from '../../src/domain/standing/report-doc.ts';
import { commandId } from './a-command.ts';
import { aReportDoc } from './a-report-doc.ts';
import { actors } from './actors.ts';

export interface RecordWish {
  readonly kind: ReportKind;
  readonly tahun: number;
  readonly desa?: string;
  /** A day in WIB, and the server had it at once. */
  readonly filedOn: string;
  readonly content?: Content;
  /** What the kecamatan said, oldest first. */
  readonly verdicts?: readonly VerdictWish[];
}

export interface VerdictWish extends Partial<Pick<VerdictDoc, 'outcome' | 'remarks' | 'sheet'>> {
  readonly on: string;
}

let made = 9000;

/** A report with its filing and verdicts, of desa Sembung unless told. */
export function aReportRecord(wish: RecordWish): ReportRecord {
  const { kind, tahun, desa = '35.17.01.2006', filedOn, content = {}, verdicts = [] } = wish;
  const report = reportId({ desa: desaCodeSchema.parse(desa), kind, tahun });
  const at = noonOf(filedOn);
  const times = { filedAt: at, seenServerAt: at, receivedAt: at };
  const filing = commandId((made += 1));
  const state = verdicts.at(-1)?.outcome ?? 'diajukan';
  const filed = { revision: 1, filing, firstFiled: times, lastFiled: times };
  const doc = aReportDoc({ report, state, ...filed });
  const { person, nama } = actors.operator;
  const aFiling: FilingDoc = {
    kind: 'filing',
    id: docId.filing(filing),
    filing,
    report,
    desa: doc.desa,
    revision: 1,
    content,
    contentHash: '0'.repeat(64),
    kepalaDesa: 'Suwarno',
    filedBy: { person, nama },
    times,
    receipt: 'TT-35.17.01-2026-000123',
  };
  const given = verdicts.map((one) => aVerdict(aFiling, one));
  return { doc, filings: [aFiling], verdicts: given, filesMissing: 0 };
}

function aVerdict({ report, desa, filing }: FilingDoc, { on, ...fields }: VerdictWish): VerdictDoc {
  const verdict = commandId((made += 1));
  const { person, nama } = actors.verifikator;
  return {
    kind: 'verdict',
    id: docId.verdict(verdict),
    verdict,
    report,
    desa,
    filing,
    outcome: 'diterima',
    remarks: [],
    by: { person, nama },
    decidedAt: noonOf(on),
    receivedAt: noonOf(on),
    ...fields,
  };
}

function noonOf(day: string): Instant {
  return instantSchema.parse(`${day}T05:00:00.000Z`);
}
