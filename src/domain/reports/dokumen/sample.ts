import { rupiah } from '../../basics/rupiah.ts';
import { addBulan } from '../masa-jabatan.ts';
import { type MakeSample, type SampleInput, asIs } from '../sample.ts';
import { bidangLppd, dokumenContentSchema, emptyDokumen, kategoriAset } from './schema.ts';
import type { DokumenContent } from './schema.ts';

export const makeSample: MakeSample = (input) =>
  asIs(sampleDokumen(input), input.kind === 'laporan-aset' ? ['buku-inventaris'] : []);

/** A document with its number and date, whichever it is. */
function sampleDokumen({ tahun, filedOn }: SampleInput): DokumenContent {
  return dokumenContentSchema.parse({
    ...emptyDokumen,
    nomor: `140/21/${filedOn.slice(0, 4)}`,
    tanggal: filedOn,
    kepalaDesa: 'Kepala Desa',
    ringkasan: `Disusun untuk tahun ${tahun}.`,
    tanggalMusdes: filedOn,
    tanggalAkhirJabatan: addBulan(filedOn, 6),
    bidang: Object.fromEntries(bidangLppd.map((bidang) => [bidang, true])),
    aset: Object.fromEntries(
      kategoriAset.map((kategori, index) => [
        kategori,
        { jumlah: 4 + index, nilai: rupiah(150_000_000 * (index + 1)) },
      ]),
    ),
  });
}
