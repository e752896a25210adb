import { commandIdSchema, desaCodeSchema, reportId } from '../../src/domain/basics/ids.ts';
import type { CommandId } from '../../src/domain/basics/ids.ts';
import { hariLiburSeed } from '../../src/domain/basics/hari-libur-seed.ts';
import { createIsLibur, tanggalInWib } from '../../src/domain/basics/tanggal.ts';
import { calendarOf, owedKinds } from '../../src/domain/obligations/obligations.ts';
import type { Desa } from '../../src/domain/desa/kecamatan.ts';
import { kecamatanSchema } from '../../src/domain/desa/kecamatan.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import type { Doc } from '../../src/domain/workflow/documents.ts';
import type { FileDoc } from '../../src/domain/reports/file-doc.ts';
import type { FilingDoc, ReportDoc, VerdictDoc } from '../../src/domain/standing/report-doc.ts';
import { seededRandom } from '../../src/server/seed/season/seeded-random.ts';
import { actors } from '../support/actors.ts';
import { benchContent, benchInstant as at } from './documents.ts';

/** How large the board is, and how many years of reports lie behind it. */
export interface BoardSize {
  readonly desa: number;
  readonly years: number;
}

const signer = { person: actors.verifikator.person, nama: actors.verifikator.nama };

/** What a verifikator's laptop holds: all that is owed and its years before, each filed and judged twice, with a file. */
export function boardDocuments(size: BoardSize): readonly Doc[] {
  const random = seededRandom(7);
  const desaList = desaOf(size.desa);
  const kecamatan = kecamatanSchema.parse({
    code: '35.17.01',
    name: 'Perak',
    kabupaten: 'Jombang',
    desa: desaList,
  });
  const calendar = calendarOf(null, createIsLibur([...hariLiburSeed]));
  const owed = owedKinds(calendar, tanggalInWib(at));
  const back = Array.from({ length: size.years }, (_, years) => years);
  const columns = new Map(
    back.flatMap((years) =>
      owed.map(({ rule: { kind }, tahun }) => {
        const about = { kind, tahun: tahun - years };
        return [`${kind} ${about.tahun}`, about] as const;
      }),
    ),
  );
  return [
    { ...kecamatan, kind: 'kecamatan', id: docId.kecamatan },
    { kind: 'hari-libur', id: docId.hariLibur, version: null, entries: [...hariLiburSeed] },
    ...desaList.flatMap((desa) =>
      [...columns.values()].flatMap((about) => wayOf(desa, about, random)),
    ),
  ];
}

function desaOf(count: number): readonly Desa[] {
  return Array.from({ length: count }, (_, n) => ({
    code: desaCodeSchema.parse(`35.17.01.${2001 + n}`),
    name: `Desa ${n + 1}`,
  }));
}

function wayOf(
  desa: Desa,
  about: Pick<Parameters<typeof reportId>[0], 'kind' | 'tahun'>,
  random: () => number,
): readonly Doc[] {
  const report = reportId({ desa: desa.code, ...about });
  const filings = [1, 2].map((revision): FilingDoc => {
    const filing = anId(random);
    return {
      kind: 'filing',
      id: docId.filing(filing),
      filing,
      report,
      desa: desa.code,
      revision,
      content: benchContent(random, 1500),
      contentHash: '0'.repeat(64),
      kepalaDesa: 'Suwarno',
      filedBy: signer,
      times: { filedAt: at, seenServerAt: at, receivedAt: at },
      receipt: null,
    };
  });
  const sha256 = hexDigits(64, random);
  const verdicts = filings.map((filing, index) => aVerdict(filing, index, random));
  const doc: ReportDoc = {
    kind: 'report',
    id: docId.report(report),
    report,
    desa: desa.code,
    state: 'diterima',
    revision: 2,
    filing: filings[1]?.filing ?? null,
    verdict: verdicts[1]?.verdict ?? null,
    firstFiled: { filedAt: at, seenServerAt: at, receivedAt: at },
    lastFiled: { filedAt: at, seenServerAt: at, receivedAt: at },
    opened: { by: signer, at },
    files: [sha256],
    changedAt: at,
  };
  return [doc, ...filings, ...verdicts, aFile(desa, sha256)];
}

/** The one file the latest filing names. */
function aFile({ code: desa }: Desa, sha256: string): FileDoc {
  return {
    kind: 'file',
    id: docId.file(desa, sha256),
    desa,
    sha256,
    tipe: 'application/pdf',
    sizeBytes: 250_000,
    receivedFrom: signer,
    receivedAt: at,
  };
}

function aVerdict(
  { report, desa, filing }: FilingDoc,
  index: number,
  random: () => number,
): VerdictDoc {
  const verdict = anId(random);
  return {
    kind: 'verdict',
    id: docId.verdict(verdict),
    verdict,
    report,
    desa,
    filing,
    outcome: index === 0 ? 'dikembalikan' : 'diterima',
    remarks: index === 0 ? [{ where: [], text: 'Mohon diperbaiki.' }] : [],
    by: signer,
    decidedAt: at,
    receivedAt: at,
  };
}

function anId(random: () => number): CommandId {
  const hex = (digits: number) => hexDigits(digits, random);
  return commandIdSchema.parse(`0190a${hex(3)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`);
}

function hexDigits(digits: number, random: () => number): string {
  return Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
}
