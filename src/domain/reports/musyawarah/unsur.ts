import * as z from 'zod/mini';
import type { KindOf } from '../../basics/report-kinds.ts';

/**
 * Whom a person at the meeting stands for: the unsur of PP 47/2015 Ps 80(2)-(4), and for the Musrenbang
 * kecamatan the desa's kepala desa and its delegasi.
 */
export const unsurSchema = z.enum([
  'pemdes',
  'bpd',
  'adat',
  'agama',
  'masyarakat',
  'pendidikan',
  'tani',
  'nelayan',
  'perajin',
  'perempuan',
  'anak',
  'miskin',
  'lain',
  'kepala-desa',
  'delegasi',
]);
export type Unsur = z.infer<typeof unsurSchema>;

/** The Musrenbang kecamatan is for kades, BPD and delegasi (Jombang's practice); any other may come too. */
const kecamatanUnsur = ['kepala-desa', 'bpd', 'delegasi', 'pemdes', 'perempuan', 'lain'] as const;
const desaUnsur = unsurSchema.options.filter((one) => one !== 'kepala-desa' && one !== 'delegasi');

export type MusyawarahKind = KindOf<'musyawarah'>;

/** The unsur to choose from at this kind of meeting. */
export function unsurOf(kind: MusyawarahKind): readonly Unsur[] {
  return kind === 'musrenbang-kecamatan' ? kecamatanUnsur : desaUnsur;
}

/** Everybody who is neither of the desa's government nor of the BPD stands for the people. */
export function isMasyarakat(unsur: Unsur): boolean {
  return unsur !== 'pemdes' && unsur !== 'bpd' && unsur !== 'kepala-desa';
}

/** What a meeting may make of a proposal. */
export const hasilSchema = z.enum(['rkpdes', 'du-rkpdes', 'diterima', 'ditunda', 'ditolak']);
type Hasil = z.infer<typeof hasilSchema>;

/** In the desa it goes into its own plan or upward; in the kecamatan it is taken or not. */
export function hasilOf(kind: MusyawarahKind): readonly Hasil[] {
  return kind === 'musrenbang-kecamatan'
    ? ['diterima', 'ditunda', 'ditolak']
    : ['rkpdes', 'du-rkpdes', 'ditunda', 'ditolak'];
}
