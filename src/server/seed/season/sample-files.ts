import type { ReportKind } from '../../../domain/basics/report-kinds.ts';
import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import type { Sha256 } from '../../../sync/content-hash.ts';
import { samplePdf, samplePhoto } from './file-bytes.ts';
import type { Sample, SampleFile, SampleInput } from './sample.ts';

/** What goes with a report in the season; a jenis that is a photo comes from the camera. */
const jenisByKind: Partial<Readonly<Record<ReportKind, readonly string[]>>> = {
  apbdes: ['surat-pengantar', 'berita-acara-bpd'],
  'realisasi-semester-1': ['laporan-pelaksanaan'],
  'lpj-realisasi': ['lra', 'calk', 'laporan-realisasi-kegiatan'],
  rkpdes: ['berita-acara', 'daftar-hadir', 'perdes'],
  'du-rkpdes': ['berita-acara'],
  'musdes-rkpdes': ['daftar-hadir', 'berita-acara'],
  musrenbangdes: ['daftar-hadir', 'berita-acara', 'foto'],
  'laporan-aset': ['buku-inventaris'],
};
const photographed: readonly string[] = ['daftar-hadir', 'foto'];

/** The files of one report; in every fifth desa the last of them is forgotten. */
export function sampleFilesOf(
  kind: ReportKind,
  { desa, index, tahun }: Pick<SampleInput, 'desa' | 'index' | 'tahun'>,
): readonly SampleFile[] {
  const all = jenisByKind[kind] ?? [];
  const wanted = index % 5 === 4 ? all.slice(0, -1) : all;
  return wanted.map((jenis) => aFile(jenis, `${jenis} ${kind} ${tahun} Desa ${desa.name}`));
}

export function aFile(jenis: string, title: string): SampleFile {
  if (photographed.includes(jenis))
    return { jenis, nama: `${jenis}.jpg`, tipe: 'image/jpeg', bytes: samplePhoto(title) };
  const bytes = samplePdf([title, 'Contoh berkas untuk peragaan.']);
  return { jenis, nama: `${jenis}.pdf`, tipe: 'application/pdf', bytes };
}

/** The report with its files named inside, as the phone does it. */
export async function withFiles(
  { content, corrected, ...rest }: Sample,
  files: readonly SampleFile[],
  sha256: Sha256,
): Promise<Sample> {
  if (files.length === 0) return { content, corrected, ...rest };
  const lampiran = await lampiranOf(files, sha256);
  return {
    ...rest,
    content: { ...content, lampiran },
    corrected: { ...corrected, lampiran },
    files,
  };
}

export async function lampiranOf(
  files: readonly SampleFile[],
  sha256: Sha256,
): Promise<LampiranById> {
  const entries = files.map(async ({ jenis, nama, tipe, bytes }) => {
    const hash = await hexOf(bytes, sha256);
    const lampiran = {
      jenis,
      nama,
      tipe,
      sizeBytes: bytes.length,
      originalBytes: null,
      sha256: hash,
    };
    return [jenis, lampiran] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

export async function hexOf(bytes: Uint8Array<ArrayBuffer>, sha256: Sha256): Promise<string> {
  return Buffer.from(await sha256(bytes)).toString('hex');
}
