import type { ButirSetelan, DaftarPeriksa } from './daftar-periksa-schema.ts';
import type { Jawaban, Kunjungan } from './kunjungan.ts';
import { type Butir, templates } from './templates.ts';
import { type Topik, topikList } from './topik.ts';

/*
 * The kecamatan's own checklist, over the built-in one. Only what differs is kept: a newer app's better words
 * still reach a point that nobody changed, and its new points stand at the end of their topic.
 */

/** A point of the kecamatan's checklist; one that is off is asked no more. */
export interface ButirDaftar extends Butir {
  readonly aktif: boolean;
}

/** What is asked on a visit about these topics. */
export function butirOf(
  topik: readonly Topik[],
  setting: DaftarPeriksa | null,
): readonly ButirDaftar[] {
  return topikList
    .filter((one) => topik.includes(one))
    .flatMap((one) => daftarOf(one, setting))
    .filter(({ aktif }) => aktif);
}

/** A point as it is asked at this place of the checklist, not answered yet; the visit keeps it so. */
export function asAsked({ topik, tanya, jenis, basis }: Butir, urutan: number): Jawaban {
  return { topik, tanya, jenis, basis, urutan, nilai: '', catatan: '', lampiran: {} };
}

/** The visit with every point of its topics in it: what nobody answered is told as not looked at. */
export function withAllAsked(kunjungan: Kunjungan, setting: DaftarPeriksa | null): Kunjungan {
  const asked = butirOf(kunjungan.topik, setting).map(
    (point, urutan) => [point.id, asAsked(point, urutan)] as const,
  );
  return { ...kunjungan, jawaban: { ...Object.fromEntries(asked), ...kunjungan.jawaban } };
}

/** Every point of a topic in its order, those that are off too. */
export function daftarOf(topik: Topik, setting: DaftarPeriksa | null): readonly ButirDaftar[] {
  const kept = setting?.topik[topik] ?? [];
  const known = new Set(kept.map(({ id }) => id));
  const others = templates.filter((one) => one.topik === topik && !known.has(one.id));
  return [
    ...kept.map((one) => wholeOf(topik, one)).filter(({ tanya }) => tanya.trim() !== ''),
    ...others.map((one) => ({ ...one, aktif: true })),
  ];
}

export function builtInOf(id: string): Butir | null {
  return templates.find((one) => one.id === id) ?? null;
}

/** Whether a point stands as the app has it built in. */
export function isBuiltIn({ id, tanya, jenis, basis }: Butir): boolean {
  const built = builtInOf(id);
  return built?.tanya === tanya && built.jenis === jenis && built.basis === basis;
}

/** The setting with a topic's points in this order; null = the topic as it is built in. */
export function withTopik(
  setting: DaftarPeriksa | null,
  topik: Topik,
  points: readonly ButirDaftar[] | null,
): DaftarPeriksa {
  const { [topik]: _, ...others } = setting?.topik ?? {};
  const changed = points === null ? {} : { [topik]: points.map(changedOf) };
  return { ...setting, topik: { ...others, ...changed } };
}

function wholeOf(topik: Topik, { id, tanya, jenis, basis, aktif }: ButirSetelan): ButirDaftar {
  const built = builtInOf(id);
  return {
    id,
    topik,
    tanya: tanya ?? built?.tanya ?? '',
    jenis: jenis ?? built?.jenis ?? 'teks',
    basis: basis ?? built?.basis ?? '',
    aktif,
  };
}

function changedOf({ id, tanya, jenis, basis, aktif }: ButirDaftar): ButirSetelan {
  const built = builtInOf(id);
  return {
    id,
    ...(tanya !== built?.tanya && { tanya }),
    ...(jenis !== built?.jenis && { jenis }),
    ...(basis !== built?.basis && { basis }),
    aktif,
  };
}
