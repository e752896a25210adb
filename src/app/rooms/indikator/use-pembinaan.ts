import { useMemo } from 'preact/hooks';
import { tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { KunjunganRecord, RekomendasiRecord } from '../../../domain/indicators/indicator.ts';
import { useRead } from '../../kit/use-read.ts';

interface Pembinaan {
  readonly rekomendasi: readonly RekomendasiRecord[];
  readonly kunjungan: readonly KunjunganRecord[];
}

/** What the kecamatan did itself, as the indicators and the quarter reports count it; null while read. */
export function usePembinaan(): Pembinaan | null {
  const given = useRead((read) => read.all('rekomendasi'));
  const visits = useRead((read) => read.all('kunjungan'));
  return useMemo(() => {
    if (!given || !visits) return null;
    const rekomendasi = given.map(({ desa, source, receivedAt, givenAt, state }) => ({
      desa,
      source: `${source.kind} ${source.id}`,
      givenOn: tanggalInWib(receivedAt ?? givenAt),
      isClosed: state === 'selesai',
    }));
    const kunjungan = visits.map(({ desa, kunjungan: id, content: { tanggal, topik } }) => {
      return { desa, id, on: tanggal, topik };
    });
    return { rekomendasi, kunjungan };
  }, [given, visits]);
}
