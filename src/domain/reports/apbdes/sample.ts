import { type Tanggal, addHari } from '../../basics/tanggal.ts';
import { type MakeSample, type Sample, type SampleInput, asIs } from '../sample.ts';
import { type ApbdesContent, apbdesContentSchema, type ApbdesLine, emptyApbdes } from './schema.ts';
import { must } from '../../basics/must.ts';
import { rupiahSchema } from '../../basics/rupiah.ts';

/** id | rekening | fungsi | sumber dana | anggaran | volume | satuan | uraian */
const LINES = `
tanah-kas-desa|4.1.2.01||PAD|60000000|1|Tahun|Pengelolaan Tanah Kas Desa
dana-desa|4.2.1.01||DDS|900000000|1|Tahun|Dana Desa
bagi-hasil|4.2.2.01||PBH|65000000|1|Tahun|Bagian dari Hasil Pajak dan Retribusi Daerah
add|4.2.3.01||ADD|550000000|1|Tahun|Alokasi Dana Desa
bankeu-provinsi|4.2.4.01||PBP|100000000|1|Paket|Bantuan Keuangan dari APBD Provinsi
bankeu-kabupaten|4.2.5.01||PBK|150000000|1|Paket|Bantuan Keuangan APBD Kabupaten
bunga-bank|4.3.6.01||DLL|3000000|1|Tahun|Bunga Bank
siltap-kades|5.1.1.01|1.1.01|ADD|52200000|12|Bulan|Penghasilan Tetap Kepala Desa
tunjangan-kades|5.1.1.02|1.1.01|ADD|6000000|12|Bulan|Tunjangan Kepala Desa
siltap-perangkat|5.1.2.01|1.1.02|ADD|302575000|12|Bulan|Penghasilan Tetap Perangkat Desa
tunjangan-perangkat|5.1.2.02|1.1.02|ADD|25600000|12|Bulan|Tunjangan Perangkat Desa
jaminan-kades|5.1.3.03|1.1.03|ADD|3631680|12|Bulan|Jaminan Ketenagakerjaan Kepala Desa
jaminan-perangkat|5.1.3.04|1.1.03|ADD|20463990|12|Bulan|Jaminan Ketenagakerjaan Perangkat Desa
atk|5.2.1.01|1.1.04|ADD|37529330|1|Tahun|Alat tulis kantor dan benda pos
listrik|5.2.5.01|1.1.04|ADD|18000000|12|Bulan|Langganan listrik kantor desa
tunjangan-bpd|5.1.4.01|1.1.05|ADD|48000000|12|Bulan|Tunjangan Kedudukan BPD
konsumsi-bpd|5.2.1.06|1.1.06|ADD|6000000|12|Kali|Konsumsi rapat BPD
insentif-rt-rw|5.2.2.03|1.1.07|ADD|30000000|12|Bulan|Insentif RT dan RW
komputer|5.3.2.03|1.2.01|PBH|25000000|3|Unit|Laptop pelayanan
musrenbangdes|5.2.1.06|1.4.01|PAD|12000000|3|Kali|Konsumsi Musdes dan Musrenbangdes
dokumen-keuangan|5.2.1.05|1.4.04|PBH|40000000|1|Tahun|Cetak dan penggandaan dokumen keuangan
internet|5.2.5.05|1.4.08|DLL|3000000|12|Bulan|Langganan internet SID
honor-paud|5.2.2.03|2.1.01|DDS|36000000|12|Bulan|Honor 6 guru PAUD Melati Dusun Krajan
posyandu|5.2.7.01|2.2.02|DDS|162000000|12|Bulan|Makanan tambahan balita di 5 Posyandu
jalan-dds|5.3.5.03|2.3.10|DDS|350000000|320|Meter|Rabat beton jalan RT 02 RW 01, 320 m x 3 m x 0,15 m
jalan-pbk|5.3.5.03|2.3.10|PBK|150000000|140|Meter|Rabat beton jalan RT 03 RW 01, 140 m x 3 m x 0,15 m
jalan-usaha-tani|5.3.5.03|2.3.12|PBP|100000000|210|Meter|Jalan usaha tani Dusun Krajan, 210 m x 2,5 m
drainase|5.3.7.03|2.3.14|DDS|56000000|120|Meter|Drainase U-ditch 40/60 RT 05 RW 02, 120 m
karang-taruna|5.2.1.90|3.3.06|PAD|18000000|1|Tahun|Perlengkapan Karang Taruna
pkk|5.2.1.06|3.4.03|PAD|30000000|12|Kali|Konsumsi pembinaan PKK
ketahanan-pangan|5.2.7.05|4.2.03|DDS|200000000|40|Kelompok|Bibit kambing kelompok tani
blt|5.4.1.01|5.3.00|DDS|108000000|30|Keluarga|BLT Dana Desa
silpa-dds|6.1.1.01||DDS|12000000|1|Tahun|SiLPA Tahun Sebelumnya
`;

/**
 * A balanced budget that no check complains about, but for the files that go with it: income 1.828.000.000, belanja 1.840.000.000, the deficit
 * covered by SiLPA of Dana Desa, every source balanced. `tenths` makes a smaller or larger desa of it: each
 * amount times tenths / 10, which stays whole.
 */
export function sampleApbdes({
  tenths = 10,
  agreedOn,
}: {
  readonly tenths?: number;
  readonly agreedOn: Tanggal | null;
}): ApbdesContent {
  return apbdesContentSchema.parse({
    lines: Object.fromEntries(
      LINES.trim()
        .split('\n')
        .map((row) => toEntry(row, tenths)),
    ),
    bpd: {
      tanggalSepakat: agreedOn,
      nomorBeritaAcara: `140/12/BPD/${agreedOn?.slice(0, 4) ?? ''}`,
      jumlahAnggota: 7,
      jumlahHadir: 6,
    },
    catatan: '',
  });
}

/** The same budget as a Perubahan; `shifted` rupiah go from one kegiatan of Dana Desa to another. */
export function sampleApbdesPerubahan(murni: ApbdesContent, shifted: number): ApbdesContent {
  const lines = Object.entries(murni.lines).map(([id, line]): [string, ApbdesLine] => [
    id,
    {
      ...line,
      sebelum: line.anggaran,
      anggaran: rupiahSchema.parse(amountAfter(id, line, shifted)),
    },
  ]);
  return { ...murni, lines: Object.fromEntries(lines), alasanPerubahan: ['pergeseran'] };
}

function amountAfter(id: string, { anggaran }: ApbdesLine, shifted: number): number {
  const amount = must(anggaran, id);
  if (id === 'jalan-dds') return amount - shifted;
  return id === 'posyandu' ? amount + shifted : amount;
}

function toEntry(row: string, tenths: number): [string, object] {
  const [id, rekening, fungsi, sumberDana, anggaran, volume, satuan, uraian] = row.split('|');
  const line = {
    rekening,
    fungsi: fungsi === '' ? null : fungsi,
    uraian,
    sumberDana,
    anggaran: (Number(anggaran) / 10) * tenths,
    sebelum: null,
    // A larger desa has more families, each with the same help.
    volume: id === 'blt' ? String((Number(volume) / 10) * tenths) : volume,
    satuan,
  };
  return [must(id), line];
}

/** Each desa has a budget of its own size, from 0.7 to 1.4 of the sample; every sixth one lets it lie after the agreement. */
export function budgetOf({
  index,
  filedOn,
}: Pick<SampleInput, 'index' | 'filedOn'>): ApbdesContent {
  return sampleApbdes({
    tenths: 7 + (index % 8),
    agreedOn: addHari(filedOn, index % 6 === 4 ? -9 : -1),
  });
}

/** Every fourth desa changes nothing in its budget and says so. */
export const makeSample: MakeSample = (input) => {
  if (input.kind === 'apbdes')
    return withAtkRemark(budgetOf(input), ['surat-pengantar', 'berita-acara-bpd']);
  return input.index % 4 === 2
    ? asIs({ ...emptyApbdes, nihil: { alasan: 'APBDes berjalan sesuai rencana.' } })
    : withAtkRemark(sampleApbdesPerubahan(budgetOf(input), 15_000_000));
};

function withAtkRemark(content: ApbdesContent, lampiran: readonly string[] = []): Sample {
  const corrected = {
    ...content,
    lines: {
      ...content.lines,
      atk: { ...content.lines['atk'], uraian: 'Alat tulis kantor dan benda pos 12 bulan' },
    },
  };
  const remark = { where: ['lines', 'atk'], text: 'Uraikan kebutuhan per bulan.' };
  return { content, remark, corrected, lampiran };
}
