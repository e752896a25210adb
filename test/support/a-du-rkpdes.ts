import {
  type DuRkpdesContent,
  type Usulan,
  duRkpdesContentSchema,
  usulanSchema,
} from '../../src/domain/reports/du-rkpdes/schema.ts';

/** Three proposals from the Musrenbangdes of 20 August 2026 that no check complains about. */
export function aDuRkpdes(overrides: Partial<DuRkpdesContent> = {}): DuRkpdesContent {
  return duRkpdesContentSchema.parse({
    usulan: {
      jembatan: aUsulan({ urutan: 1, nama: 'Jembatan Kali Gunting', perkiraan: 850_000_000 }),
      irigasi: aUsulan({ urutan: 2, nama: 'Irigasi sekunder', opd: 'Dinas Pertanian' }),
      pelatihan: aUsulan({ urutan: 3, fungsi: null, bidang: '4', nama: 'Pelatihan UMKM' }),
    },
    tanggalMusrenbangdes: '2026-08-20',
    lampiran: {
      ba: {
        jenis: 'berita-acara',
        nama: 'ba.pdf',
        tipe: 'application/pdf',
        sizeBytes: 90_000,
        originalBytes: null,
        sha256: 'b'.repeat(64),
      },
    },
    catatan: '',
    ...overrides,
  });
}

/** One proposal with every column filled. */
export function aUsulan(overrides: Readonly<Record<string, unknown>> = {}): Usulan {
  return usulanSchema.parse({
    urutan: 1,
    fungsi: '2.3.13',
    bidang: null,
    nama: 'Jembatan',
    dusun: 'Krajan',
    rt: '02',
    rw: '01',
    volume: '1',
    satuan: 'Unit',
    perkiraan: 120_000_000,
    alasan: 'Jembatan lama retak; dilalui 300 keluarga',
    opd: 'Dinas PUPR',
    ...overrides,
  });
}
