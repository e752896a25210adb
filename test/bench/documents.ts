import { commandIdSchema, reportId } from '../../src/domain/basics/ids.ts';
import type { CommandId, ReportId } from '../../src/domain/basics/ids.ts';
import { instantSchema } from '../../src/domain/basics/tanggal.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { ApbdesLine } from '../../src/domain/reports/apbdes/schema.ts';
import { apbdesContentSchema } from '../../src/domain/reports/apbdes/schema.ts';
import type { Content, DraftDoc } from '../../src/domain/standing/report-doc.ts';
import { docId } from '../../src/domain/workflow/documents.ts';
import { actors } from '../support/actors.ts';
import { seededRandom } from '../../src/server/seed/season/seeded-random.ts';
import type { CommandOf } from '../../src/domain/workflow/commands/registry.ts';

/** Whose phone is measured: one desa's operator, so that one scope holds every document. */
export const benchActor = actors.operator;
export const benchSignIn = { username: 'operator.sembung', password: 'bench-password' } as const;

/** Of one document as JSON text, bytes. */
const documentBytes = 1500;
/** What a draft document carries beside its content, as JSON text, bytes. */
const envelopeBytes = 285;
export const benchInstant = instantSchema.parse('2026-11-24T03:00:00.000Z');

/** Document `n`, an APBDes draft of about 1.5 KB; another `edition` is the same one changed. */
export function benchDocument(n: number, edition = 0): DraftDoc {
  const random = seededRandom(edition * 1_000_003 + n);
  const report = benchReport(n);
  return {
    kind: 'draft',
    id: docId.draft(report),
    report,
    desa: must(benchActor.desa),
    version: benchCommandId(n, edition, random),
    content: benchContent(random, documentBytes - envelopeBytes),
    changedBy: { person: benchActor.person, nama: benchActor.nama },
    changedAt: benchInstant,
  };
}

/** The command that makes document `n` as it is in `edition`. */
export function benchCommand(n: number, edition = 0): CommandOf<'save-draft'> {
  const { version, report, content } = benchDocument(n, edition);
  const stamp = { id: version, madeAt: benchInstant, seenServerAt: null };
  return { ...stamp, kind: 'save-draft', report, base: null, content };
}

/** Ids of the form `desa/kind/tahun` with 10,000 different years, two kinds: 20,000 in one desa. */
export function benchReport(n: number): ReportId {
  const kind = n < 9000 ? 'apbdes' : 'apbdes-perubahan';
  return reportId({ desa: must(benchActor.desa), kind, tahun: 1000 + (n % 9000) });
}

/** In the order of their making, as a UUIDv7 is. */
function benchCommandId(n: number, edition: number, random: () => number): CommandId {
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const time = `0190a${inHex(edition, 3)}-${inHex(n, 4)}`;
  return commandIdSchema.parse(`${time}-7${hex(3)}-8${hex(3)}-${hex(12)}`);
}

function inHex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}

export function benchContent(random: () => number, bytes: number): Content {
  const lines: Record<string, ApbdesLine> = {};
  let size = 150;
  while (size < bytes - 200) {
    const line = benchLine(random);
    const id = `l${Math.floor(random() * 36 ** 8).toString(36)}`;
    lines[id] = line;
    size += JSON.stringify(line).length + id.length + 4;
  }
  const bpd = {
    tanggalSepakat: '2026-10-20',
    nomorBeritaAcara: `140/${Math.floor(random() * 90) + 10}/BPD/2026`,
    jumlahAnggota: 7,
    jumlahHadir: 5 + Math.floor(random() * 3),
  };
  const catatan = sentence(random, bytes - size);
  return apbdesContentSchema.parse({ lines, bpd, catatan });
}

function benchLine(random: () => number) {
  const amount = Math.floor(random() * 4000) * 25_000 + 150_000;
  return {
    rekening: `5.${1 + Math.floor(random() * 4)}.${1 + Math.floor(random() * 5)}.0${1 + Math.floor(random() * 9)}`,
    fungsi: `${1 + Math.floor(random() * 5)}.${1 + Math.floor(random() * 4)}.0${1 + Math.floor(random() * 9)}`,
    uraian: sentence(random, 44),
    sumberDana: pick(random, ['DDS', 'ADD', 'PAD', 'PBH', 'PBK', 'PBP']),
    anggaran: amount,
    sebelum: null,
    volume: String(1 + Math.floor(random() * 400)),
    satuan: pick(random, ['Paket', 'Bulan', 'Meter', 'Unit', 'Kali', 'Orang']),
  } as ApbdesLine; // parsed with the content around it
}

const words =
  'rabat beton jalan dusun krajan rehab drainase posyandu honor kader paud pengadaan laptop insentif rt rw konsumsi musdes bibit kambing kelompok tani talud makam lampu penerangan sumur bor pelatihan bumdes karang taruna pkk siltap perangkat cetak dokumen keuangan'.split(
    ' ',
  );

function sentence(random: () => number, length: number): string {
  let text = pick(random, words);
  while (text.length < length) text += ` ${pick(random, words)}`;
  return text;
}

function pick<T>(random: () => number, choices: readonly T[]): T {
  return must(choices[Math.floor(random() * choices.length)]);
}
