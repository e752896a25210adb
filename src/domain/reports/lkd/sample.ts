import { tanggalOf } from '../../basics/tanggal.ts';
import { enamJenis } from '../kode/enam-jenis.ts';
import { type MakeSample, type SampleInput, asIs } from '../sample.ts';
import { type LkdContent, emptyLembaga, emptyLkd, lkdContentSchema } from './schema.ts';

export const makeSample: MakeSample = (input) => asIs(sampleLkd(input));

/** The six kinds; in every fourth desa the Karang Taruna did nothing in the year. */
function sampleLkd({ index, tahun, filedOn }: SampleInput): LkdContent {
  const lembaga = enamJenis.map((jenis) => [
    jenis,
    {
      ...emptyLembaga,
      jenis,
      nama: jenis.toUpperCase().replace('-', ' '),
      sk: { nomor: `188/${index + 1}/${tahun - 1}`, tanggal: tanggalOf(tahun - 1, 2, 1) },
      ketua: 'Sugiono',
      mulai: tanggalOf(tahun - 1, 2, 1),
      aktif: !(jenis === 'karang-taruna' && index % 4 === 0),
      anggotaL: 7,
      anggotaP: 5,
      kegiatan:
        jenis === 'karang-taruna' && index % 4 === 0
          ? {}
          : { 'k-1': { tanggal: filedOn, uraian: 'Pertemuan rutin' } },
    },
  ]);
  return lkdContentSchema.parse({ ...emptyLkd, lembaga: Object.fromEntries(lembaga) });
}
