import {
  type RkpdesContent,
  type RkpdesKegiatan,
  emptyRkpdes,
  rkpdesContentSchema,
  rkpdesKegiatanSchema,
} from '../../src/domain/reports/rkpdes/schema.ts';

/** id | fungsi | sumber dana | biaya | volume | satuan | lokasi | pola | nama */
const ROWS = `
siltap|1.1.02|ADD|320000000|12|Bulan|Kantor desa|swakelola|Penghasilan tetap perangkat desa
musrenbangdes|1.4.01|PAD|12000000|3|Kali|Balai desa|swakelola|Musdes dan Musrenbangdes
posyandu|2.2.02|DDS|162000000|12|Bulan|5 Posyandu|swakelola|Makanan tambahan balita
jalan|2.3.10|DDS|350000000|320|Meter|RT 02 RW 01 Dusun Krajan|kerja-sama-pihak-ketiga|Rabat beton jalan permukiman
pkk|3.4.03|PAD|30000000|12|Kali|Balai desa|swakelola|Pembinaan PKK
ketahanan-pangan|4.2.03|DDS|200000000|40|Kelompok|Dusun Krajan|kerja-sama-antar-desa|Bibit kambing kelompok tani
blt|5.3.00|DDS|108000000|30|Keluarga|Seluruh desa|swakelola|BLT Dana Desa
`;

/** An RKPDes of 2027 that no check complains about: seven kegiatan, Rp 1.182.000.000, within its pagu. */
export function anRkpdes(overrides: Partial<RkpdesContent> = {}): RkpdesContent {
  return rkpdesContentSchema.parse({
    kegiatan: Object.fromEntries(ROWS.trim().split('\n').map(toEntry)),
    pagu: { ADD: 550_000_000, DDS: 900_000_000, PAD: 60_000_000 },
    tahapan: {
      tanggalMusdes: '2026-06-12',
      tanggalMusrenbangdes: '2026-08-20',
      nomorPerdes: '5 Tahun 2026',
      tanggalPerdes: '2026-09-21',
    },
    tim: { ketua: 'Sri Wahyuni', sekretaris: 'Agus Salim', anggota: 'Rukmini\nSlamet' },
    isi: {
      evaluasi: true,
      prioritasDesa: true,
      prioritasKerjaSama: true,
      prioritasPenugasan: true,
      pelaksana: true,
    },
    perubahan: emptyRkpdes.perubahan,
    nihil: null,
    lampiran: {
      ba: aLampiran('berita-acara'),
      dh: aLampiran('daftar-hadir'),
      perdes: aLampiran('perdes'),
      rab: aLampiran('rab'),
    },
    catatan: '',
    ...overrides,
  });
}

/** The same plan changed for a bencana: one kegiatan costs less, one is new. */
export function anRkpdesPerubahan(overrides: Partial<RkpdesContent> = {}): RkpdesContent {
  const { kegiatan, ...rest } = anRkpdes();
  const jalan = aKegiatan({ ...kegiatan['jalan'], biaya: { DDS: 300_000_000 } });
  const bencana = aKegiatan({
    fungsi: '5.1.00',
    nama: 'Tanggul darurat',
    biaya: { DDS: 50_000_000 },
  });
  return {
    ...rest,
    kegiatan: { ...kegiatan, jalan, bencana },
    perubahan: { alasan: 'bencana', penjelasan: 'Banjir 3 Maret 2027', semula: kegiatan },
    ...overrides,
  };
}

/** One kegiatan with every column filled. */
export function aKegiatan(overrides: Readonly<Record<string, unknown>> = {}): RkpdesKegiatan {
  return rkpdesKegiatanSchema.parse({
    fungsi: '2.3.14',
    bidang: null,
    nama: 'Drainase U-ditch',
    lokasi: 'RT 05 RW 02',
    volume: '120',
    satuan: 'Meter',
    sasaran: '40 rumah bebas genangan',
    mulai: 3,
    selesai: 6,
    biaya: { DDS: 56_000_000 },
    pola: 'swakelola',
    pelaksana: 'Kasi Kesejahteraan',
    ...overrides,
  });
}

function aLampiran(jenis: string) {
  return {
    jenis,
    nama: `${jenis}.pdf`,
    tipe: 'application/pdf',
    sizeBytes: 120_000,
    originalBytes: null,
    sha256: 'a'.repeat(64),
  };
}

function toEntry(row: string) {
  const [id = '', fungsi, sumber = '', biaya, volume, satuan, lokasi, pola, nama] = row.split('|');
  const written = {
    fungsi,
    volume,
    satuan,
    lokasi,
    pola,
    nama,
    biaya: { [sumber]: Number(biaya) },
  };
  return [id, aKegiatan(written)] as const;
}
