import type { LampiranById } from '../../../domain/reports/lampiran.ts';
import type { Sha256 } from '../../../sync/content-hash.ts';
import { samplePdf, samplePhoto } from './file-bytes.ts';
import type { Sample, SampleInput } from '../../../domain/reports/sample.ts';
import type { SampleFile, SampleWithFiles } from './sample.ts';

/** From the camera. */
const photographed: readonly string[] = ['daftar-hadir', 'foto'];

/** The files of one report; in every fifth desa the last of them is forgotten. */
export function sampleFilesOf(
  { lampiran }: Sample,
  { kind, desa, index, tahun }: SampleInput,
): readonly SampleFile[] {
  const wanted = index % 5 === 4 ? lampiran.slice(0, -1) : lampiran;
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
  sample: Sample,
  files: readonly SampleFile[],
  sha256: Sha256,
): Promise<SampleWithFiles> {
  if (files.length === 0) return { ...sample, files };
  const lampiran = await lampiranOf(files, sha256);
  return {
    ...sample,
    content: { ...sample.content, lampiran },
    corrected: { ...sample.corrected, lampiran },
    files,
  };
}

export async function lampiranOf(
  files: readonly SampleFile[],
  sha256: Sha256,
): Promise<LampiranById> {
  const entries = files.map(async ({ jenis, nama, tipe, bytes }) => {
    const size = { sizeBytes: bytes.length, originalBytes: null };
    return [jenis, { jenis, nama, tipe, ...size, sha256: await hexOf(bytes, sha256) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

export async function hexOf(bytes: Uint8Array<ArrayBuffer>, sha256: Sha256): Promise<string> {
  return Buffer.from(await sha256(bytes)).toString('hex');
}
