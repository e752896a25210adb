import { reportId } from '../../../domain/basics/ids.ts';
import { addHari, tahunOf, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { RekomendasiDoc } from '../../../domain/rekomendasi/rekomendasi-doc.ts';
import { answerRekomendasiCommand } from '../../../domain/workflow/commands/answer-rekomendasi.ts';
import { giveRekomendasiCommand } from '../../../domain/workflow/commands/give-rekomendasi.ts';
import { judgeRekomendasiCommand } from '../../../domain/workflow/commands/judge-rekomendasi.ts';
import type { Sha256 } from '../../../sync/content-hash.ts';
import { DAY_MINUTES, type Round, headOf, laterBy } from './doer.ts';
import type { DesaWay } from './kunjungan-rounds.ts';
import { aFile, lampiranOf } from './sample-files.ts';

/** How far a recommendation gets: not answered, answered, done, or asked again. */
type Course = 'terbuka' | 'dijawab' | 'selesai' | 'diminta-lagi';
const ofSpring: readonly Course[] = ['selesai', 'selesai', 'dijawab', 'selesai', 'diminta-lagi'];
const ofAutumn: readonly Course[] = ['terbuka', 'diminta-lagi', 'selesai', 'dijawab', 'terbuka'];

interface RekomendasiWay extends DesaWay {
  readonly sha256: Sha256;
}

/** Two recommendations a desa: one of the spring's evaluation of the LPJ, one of a letter in autumn. */
export async function rekomendasiRounds(way: RekomendasiWay): Promise<readonly Round[]> {
  const { desa, index, until } = way;
  const today = tanggalInWib(until);
  const lpj = reportId({ desa: desa.code, kind: 'lpj-realisasi', tahun: tahunOf(today) - 1 });
  const early = await oneWay(way, {
    course: ofSpring[index % ofSpring.length] ?? 'selesai',
    afterHari: index - 190,
    text: 'Tertibkan buku pembantu pajak dan setor pajak yang masih terutang.',
    source: { kind: 'evaluasi', id: lpj, tentang: 'Pajak terutang' },
  });
  const late = await oneWay(way, {
    course: ofAutumn[index % ofAutumn.length] ?? 'terbuka',
    afterHari: index - 50,
    text: 'Pasang papan informasi APBDes di tempat yang mudah dibaca warga.',
    source: { kind: 'surat', id: '', tentang: 'Keterbukaan informasi' },
  });
  return [...early, ...late];
}

interface Given {
  readonly course: Course;
  /** Days from the end of the season. */
  readonly afterHari: number;
  readonly text: string;
  readonly source: RekomendasiDoc['source'];
}

async function oneWay(
  { desa: { code: desa, name }, hands, until, sha256 }: RekomendasiWay,
  { course, afterHari, text, source }: Given,
): Promise<readonly Round[]> {
  const at = laterBy(until, afterHari * DAY_MINUTES);
  const kind = giveRekomendasiCommand.kind;
  const due = addHari(tanggalInWib(at), 60);
  const given = hands.verifikator(at, { kind, desa, text, due, source });
  if (course === 'terbuka') return [given];
  const rekomendasi = headOf(given);
  const answeredAt = laterBy(at, 9 * DAY_MINUTES);
  const files = [aFile('foto', `bukti ${text} ${name}`)];
  const answered = hands.operator(answeredAt, {
    kind: answerRekomendasiCommand.kind,
    desa,
    rekomendasi,
    text: 'Sudah dilaksanakan, bukti terlampir.',
    lampiran: await lampiranOf(files, sha256),
  });
  if (course === 'dijawab') return [given, { ...answered, files }];
  const judged = hands.verifikator(laterBy(answeredAt, 4 * DAY_MINUTES), {
    kind: judgeRekomendasiCommand.kind,
    desa,
    rekomendasi,
    answer: headOf(answered),
    outcome: course,
    text: course === 'selesai' ? '' : 'Foto belum memperlihatkan tanggal. Mohon dilengkapi.',
  });
  return [given, { ...answered, files }, judged];
}
