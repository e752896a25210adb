import { reportId } from '../../../domain/basics/ids.ts';
import { addHari, tahunOf, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { answerRekomendasiCommand } from '../../../domain/workflow/commands/answer-rekomendasi.ts';
import { giveRekomendasiCommand } from '../../../domain/workflow/commands/give-rekomendasi.ts';
import { judgeRekomendasiCommand } from '../../../domain/workflow/commands/judge-rekomendasi.ts';
import type { Command } from '../../../domain/workflow/commands/registry.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import type { Sha256 } from '../../../sync/content-hash.ts';
import type { Hands, Round } from './report-rounds.ts';
import { aFile, lampiranOf } from './sample-files.ts';
import type { SampleFile } from './sample.ts';
import { laterBy, stamp } from './stamp.ts';

/** How far a recommendation gets: not answered, answered, done, or asked again. */
type Course = 'terbuka' | 'dijawab' | 'selesai' | 'diminta-lagi';
const ofSpring: readonly Course[] = ['selesai', 'selesai', 'dijawab', 'selesai', 'diminta-lagi'];
const ofAutumn: readonly Course[] = ['terbuka', 'diminta-lagi', 'selesai', 'dijawab', 'terbuka'];

interface RekomendasiWay {
  readonly desa: Desa;
  /** Place of the desa in its kecamatan. */
  readonly index: number;
  readonly hands: Hands;
  readonly until: Instant;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly sha256: Sha256;
}

/** Two recommendations a desa: one of the spring's evaluation of the LPJ, one of a letter in autumn. */
export async function rekomendasiRounds(way: RekomendasiWay): Promise<readonly Round[]> {
  const { desa, index, until } = way;
  const today = tanggalInWib(until);
  const lpj = reportId({ desa: desa.code, kind: 'lpj-realisasi', tahun: tahunOf(today) - 1 });
  const early = await oneWay(way, {
    course: ofSpring[index % ofSpring.length] ?? 'selesai',
    at: laterBy(until, (index - 190) * DAY_MINUTES),
    text: 'Tertibkan buku pembantu pajak dan setor pajak yang masih terutang.',
    source: { kind: 'evaluasi', id: lpj, tentang: 'Pajak terutang' },
  });
  const late = await oneWay(way, {
    course: ofAutumn[index % ofAutumn.length] ?? 'terbuka',
    at: laterBy(until, (index - 50) * DAY_MINUTES),
    text: 'Pasang papan informasi APBDes di tempat yang mudah dibaca warga.',
    source: { kind: 'surat', id: '', tentang: 'Keterbukaan informasi' },
  });
  return [...early, ...late];
}

interface Given {
  readonly course: Course;
  readonly at: Instant;
  readonly text: string;
  readonly source: RekomendasiDoc['source'];
}

async function oneWay(
  way: RekomendasiWay,
  { course, at, text, source }: Given,
): Promise<readonly Round[]> {
  const { desa, hands } = way;
  const given: Command = {
    ...stamp(way, at),
    kind: giveRekomendasiCommand.kind,
    desa: desa.code,
    text,
    due: addHari(tanggalInWib(at), 60),
    source,
  };
  const first: Round = { at, actor: hands.verifikator, device: hands.desk, commands: [given] };
  if (course === 'terbuka') return [first];
  const answeredAt = laterBy(at, 9 * DAY_MINUTES);
  const files = [aFile('foto', `bukti ${text} ${desa.name}`)];
  const answer = await answerOf(way, { given, at: answeredAt, files });
  const answered: Round = {
    at: answeredAt,
    actor: hands.operator,
    device: hands.phones[0],
    commands: [answer],
    files,
  };
  if (course === 'dijawab') return [first, answered];
  const judgedAt = laterBy(answeredAt, 4 * DAY_MINUTES);
  const judged = judgedBy(way, { given, answer, at: judgedAt, course });
  return [
    first,
    answered,
    { at: judgedAt, actor: hands.verifikator, device: hands.desk, commands: [judged] },
  ];
}

interface Judged {
  readonly given: Command;
  readonly answer: Command;
  readonly at: Instant;
  readonly course: Exclude<Course, 'terbuka' | 'dijawab'>;
}

function judgedBy(way: RekomendasiWay, { given, answer, at, course }: Judged): Command {
  return {
    ...stamp(way, at),
    kind: judgeRekomendasiCommand.kind,
    desa: way.desa.code,
    rekomendasi: given.id,
    answer: answer.id,
    outcome: course,
    text: course === 'selesai' ? '' : 'Foto belum memperlihatkan tanggal. Mohon dilengkapi.',
  };
}

async function answerOf(
  way: RekomendasiWay,
  { given, at, files }: { given: Command; at: Instant; files: readonly SampleFile[] },
): Promise<Command> {
  return {
    ...stamp(way, at),
    kind: answerRekomendasiCommand.kind,
    desa: way.desa.code,
    rekomendasi: given.id,
    text: 'Sudah dilaksanakan, bukti terlampir.',
    lampiran: await lampiranOf(files, way.sha256),
  };
}

const DAY_MINUTES = 24 * 60;
