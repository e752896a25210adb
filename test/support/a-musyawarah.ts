import { instantSchema, tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import { emptyMusyawarah } from '../../src/domain/reports/musyawarah/schema.ts';
import type {
  Hadirin,
  MusyawarahContent,
  Usulan,
} from '../../src/domain/reports/musyawarah/schema.ts';

/** One person on the daftar hadir; a test states only what matters. */
export function aHadirin(fields: Partial<Hadirin> = {}): Hadirin {
  return {
    nama: 'Siti Aminah',
    jenisKelamin: 'P',
    unsur: 'perempuan',
    lembaga: null,
    jabatan: '',
    alamat: '',
    tandaTangan: null,
    at: instantSchema.parse('2026-06-10T02:00:00.000Z'),
    dicatatOleh: 'Siti',
    ...fields,
  };
}

export function anUsulan(fields: Partial<Usulan> = {}): Usulan {
  return {
    prioritas: 1,
    uraian: 'Rabat beton jalan RT 02',
    bidang: 2,
    lokasi: 'RT 02 Dusun Sembung',
    volume: '200',
    satuan: 'm',
    perkiraanBiaya: 85_000_000 as Usulan['perkiraanBiaya'],
    pengusul: 'Siti Aminah',
    pengusulJenisKelamin: 'P',
    opdTujuan: '',
    hasil: null,
    ...fields,
  };
}

/** A musyawarah the kecamatan has nothing to ask about, but what a test changes. */
export function aMusyawarah(fields: Partial<MusyawarahContent> = {}): MusyawarahContent {
  return {
    ...emptyMusyawarah,
    acara: {
      ...emptyMusyawarah.acara,
      tanggal: tanggalSchema.parse('2026-06-10'),
      jamMulai: '09:00',
      jamSelesai: '11:30',
      tempat: 'Balai Desa Sembung',
      pimpinan: 'Suparman',
      notulis: 'Wahyuni',
      notulen: 'Dibahas prioritas kegiatan.',
      jumlahUndangan: 9,
    },
    hadirin: {
      a: aHadirin({ nama: 'Hadi Santoso', jenisKelamin: 'L', unsur: 'pemdes' }),
      b: aHadirin({ nama: 'Suparman', jenisKelamin: 'L', unsur: 'bpd' }),
      c: aHadirin({ nama: 'Sri Rahayu', lembaga: 'pkk' }),
      d: aHadirin({ nama: 'Agus Salim', jenisKelamin: 'L', unsur: 'masyarakat', lembaga: 'rt' }),
      e: aHadirin({ nama: 'Budi', jenisKelamin: 'L', unsur: 'masyarakat', lembaga: 'rw' }),
      f: aHadirin({
        nama: 'Candra',
        jenisKelamin: 'L',
        unsur: 'lain',
        lembaga: 'karang-taruna',
      }),
      g: aHadirin({ nama: 'Dewi', lembaga: 'posyandu' }),
      h: aHadirin({ nama: 'Eko', jenisKelamin: 'L', unsur: 'masyarakat', lembaga: 'lpm' }),
    },
    kesepakatan: { k: { uraian: 'Prioritas RKPDes 2027 disepakati.' } },
    usulan: { u: anUsulan() },
    lampiran: { l: aFile('daftar-hadir'), m: aFile('berita-acara') },
    ...fields,
  };
}

function aFile(jenis: string): MusyawarahContent['lampiran'][string] {
  return {
    jenis,
    nama: `${jenis}.jpg`,
    tipe: 'image/jpeg',
    sizeBytes: 120_000,
    originalBytes: null,
    sha256: '0'.repeat(64),
  };
}
