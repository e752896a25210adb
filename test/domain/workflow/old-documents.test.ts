import { expect, test } from 'vitest';
import { kunjunganSchema } from '../../../src/domain/kunjungan/kunjungan.ts';
import { isAcknowledged, versionOf } from '../../../src/domain/rekomendasi/rekomendasi-doc.ts';
import { docSchema } from '../../../src/domain/workflow/documents.ts';
import { commandId, madeAt } from '../../support/a-command.ts';

/* Documents as the wire's version 2 wrote them, word for word: they lie on phones and in databases (S12). */

const givenBy = { person: '0190a000-0000-7000-8000-000000000004', nama: 'Dewi Lestari' };

test('S12 a recommendation of version 2 is read, and says whether it was signed for', () => {
  const old = {
    kind: 'rekomendasi',
    id: `rekomendasi/${commandId(1)}`,
    rekomendasi: commandId(1),
    desa: '35.17.01.2006',
    text: 'Setor pajak yang terutang.',
    due: '2026-11-30',
    source: { kind: 'kunjungan', id: commandId(2), tentang: '29 Oktober 2026' },
    bobot: 'berat',
    diketahui: { nama: 'Suwarno', jabatan: 'Kepala Desa', tandaTangan: null },
    lampiran: {},
    nomor: 'REK-35.17.01-2026-0001',
    givenBy,
    givenAt: madeAt,
    receivedAt: madeAt,
    state: 'terbuka',
    steps: [],
  };
  const doc = docSchema.parse(old);
  expect(doc).toEqual(old);
  if (doc.kind !== 'rekomendasi') throw new Error('read as another kind');
  expect(versionOf(doc)).toBe(commandId(1));
  expect(isAcknowledged(doc)).toBe(false);
  const signed = { nama: 'Suwarno', jabatan: 'Kepala Desa', tandaTangan: 'AAAA' };
  expect(isAcknowledged({ ...doc, diketahui: signed })).toBe(true);
});

test('S12 a visit of version 2 is read: answers without basis or place, no addressee', () => {
  const old = {
    tanggal: '2026-10-29',
    mulai: '09:00',
    selesai: '',
    topik: ['keuangan'],
    jawaban: {
      'keu-bku': {
        topik: 'keuangan',
        tanya: 'Buku kas umum terisi sampai hari ini',
        jenis: 'ya-tidak',
        nilai: 'tidak',
        catatan: '',
        lampiran: {},
      },
    },
    temuan: {
      a: {
        perihal: {
          kind: 'laporan',
          report: '35.17.01.2006/bumdes-tahunan/2026',
          where: ['unit', 'toko'],
          baris: 'Toko desa',
        },
        teks: 'Buku tidak ada',
        lampiran: {},
      },
    },
    rekomendasi: {
      [commandId(3)]: { teks: 'Tutup buku kas', due: null, bobot: 'ringan', lampiran: {} },
    },
    diketahui: null,
    orang: { b: { nama: 'Suwarno', jabatan: 'Kepala Desa', tandaTangan: null } },
    tempat: null,
    lampiran: {},
    catatan: '',
  };
  expect(kunjunganSchema.parse(old)).toEqual(old);
});
