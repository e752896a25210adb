import { expect, test } from 'vitest';
import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';
import { kunjunganSchema } from '../../src/domain/kunjungan/kunjungan.ts';
import { rulesOf } from '../../src/domain/reports/registry.ts';
import type { SettingName } from '../../src/domain/settings/setting-name.ts';
import { readSetting } from '../../src/domain/settings/settings.ts';
import { commandSchema } from '../../src/domain/workflow/commands/registry.ts';
import { docSchema } from '../../src/domain/workflow/documents.ts';
import { aBumdes } from '../support/a-bumdes.ts';
import { commandId, madeAt } from '../support/a-command.ts';
import { aLampiran, anLppd } from '../support/a-dokumen.ts';
import { aDuRkpdes } from '../support/a-du-rkpdes.ts';
import { aKunjungan } from '../support/a-kunjungan.ts';
import { anLkd } from '../support/a-lembaga.ts';
import { aHadirin, aMusyawarah } from '../support/a-musyawarah.ts';
import { aRealisasi } from '../support/a-realisasi.ts';
import { aReportRecord } from '../support/a-report-record.ts';
import { anApbdes } from '../support/an-apbdes.ts';
import { anRkpdes, anRkpdesPerubahan } from '../support/an-rkpdes.ts';
import { unreadLeaves } from '../support/each-leaf.ts';
import { aRawCommand, everyKind } from '../support/one-of-each-command.ts';

/*
 * At each place of what comes from outside something that is no text, number, yes or no is refused: no field
 * is taken on trust. What is read later, by the rules of its own kind, is named.
 */
const nihil = { alasan: 'Tidak ada' };
const lampiran = { f1: aLampiran('lain') };
const tandaTangan = 'AKAKqd';
const signer = { person: '0190a000-0000-7000-8000-000000000004', nama: 'Dewi Lestari' };
const desa = '35.17.01.2006';
const report = `${desa}/lppd/2026`;

const reports: readonly (readonly [ReportKind, object])[] = [
  ['apbdes', { ...anApbdes(), lampiran, nihil: null }],
  ['apbdes-perubahan', { ...anApbdes(), alasanPerubahan: ['pergeseran'], nihil }],
  ['lpj-realisasi', aRealisasi()],
  ['rkpdes', { ...anRkpdes(), lampiran }],
  ['rkpdes-perubahan', { ...anRkpdesPerubahan(), nihil }],
  ['du-rkpdes', aDuRkpdes()],
  [
    'musrenbangdes',
    aMusyawarah({ pasangan: { 'a|b': { sama: true } }, hadirin: { a: aHadirin({ tandaTangan }) } }),
  ],
  ['bumdes-tahunan', { ...aBumdes(), lampiran, nihil }],
  ['lkd', { ...anLkd(), lampiran }],
  ['lppd', { ...anLppd(), aset: { tanah: { jumlah: 1, nilai: 5 } } }],
];

test.each(reports)('of a report of kind %s', (kind, content) => {
  const { parse } = rulesOf(kind);
  expect(parse(content)).not.toBeNull();
  expect(unreadLeaves(content, (one) => parse(one) !== null)).toEqual([]);
});

/** A draft may be half written, and a letter or a visit is read whole when it is decided upon. */
const readLater: Readonly<Record<string, readonly string[]>> = {
  'save-draft': ['content/catatan'],
  'file-report': ['content/catatan'],
  'file-kunjungan': [
    'content/mulai',
    'content/selesai',
    'content/jawaban',
    'content/temuan',
    'content/rekomendasi',
    'content/diketahui',
    'content/orang/a/nama',
    'content/orang/a/jabatan',
    'content/orang/a/tandaTangan',
    'content/tempat',
    'content/lampiran',
    'content/catatan',
  ],
  'record-surat': [
    'entry/perihal',
    'entry/penandatangan/nama',
    'entry/penandatangan/nip',
    'entry/penandatangan/jabatan',
    'entry/penandatangan/pangkat',
    'isi/lines/0',
  ],
};

test.each(everyKind)('of the command %s', (kind) => {
  const isRead = (one: unknown) => commandSchema.safeParse(one).success;
  expect(isRead(aRawCommand(kind))).toBe(true);
  expect(unreadLeaves(aRawCommand(kind), isRead)).toEqual(readLater[kind] ?? []);
});

const settings: readonly (readonly [SettingName, object])[] = [
  [
    'surat',
    {
      kop: ['PEMERINTAH KABUPATEN JOMBANG'],
      kota: 'Perak',
      polaNomor: '900/{nomor}/{tahun}',
      penandatangan: { nama: 'Hartono', nip: '1970', jabatan: 'Camat', pangkat: 'Pembina' },
      hasilEvaluasi: 'bupati',
      pelimpahan: 'Peraturan Bupati 1/2026',
    },
  ],
  [
    'pagu',
    {
      byTahun: { '2027': { [desa]: { DDS: 900_000_000 } } },
      kdmp: { '2027': { [desa]: 500_000_000 } },
      basis: { '2027': 'SK' },
    },
  ],
  [
    'pemeriksaan',
    {
      earmarks: {
        '2027': [
          { nama: 'Pangan', kind: 'paling-sedikit', percent: 20, fungsi: ['4.2'], basis: 'PMK' },
        ],
      },
      dasar: [{ semula: 'PP 43/2014 Ps 101', kini: 'PP 16/2026 Ps 1' }],
    },
  ],
  [
    'indikator',
    {
      lpjTepatWaktu: 'lpj',
      dokumen: 'murni-perubahan',
      bumdesAktif: { needsDireksi: true, needsLaporan: true, needsOmzet: true },
      lembagaAktif: { needsSk: true, needsKegiatan: true },
    },
  ],
  ['kontak', { nama: 'Bu Endang', whatsapp: '6281234567890' }],
  ['triwulan', { laporan: { '2026-1': { tanggal: '2026-04-02', isi: 'Berjalan.' } } }],
  [
    'kunjungan',
    {
      rencana: {
        a: {
          desa,
          tahun: 2026,
          semester: 1,
          tanggal: '2026-03-04',
          topik: ['keuangan'],
          pembina: 'Agus',
        },
      },
    },
  ],
  ['seksi', { byGroup: { A: 'pmd', B: 'pmd', C: 'pmd', D: 'pmd', E: 'pmd', F: 'pmd' } }],
  [
    'daftar-periksa',
    { topik: { aset: [{ id: 'a', tanya: 'Ada?', jenis: 'teks', basis: 'PP', aktif: true }] } },
  ],
];

test.each(settings)('of the setting %s', (name, value) => {
  expect(readSetting(name, value)).toEqual(value);
  expect(unreadLeaves(value, (one) => readSetting(name, one) !== null)).toEqual([]);
});

test('of a visit', () => {
  const visit = aKunjungan({
    jawaban: {
      a: {
        topik: 'aset',
        tanya: 'Ada?',
        jenis: 'teks',
        basis: 'PP',
        urutan: 3,
        nilai: 'ya',
        catatan: '',
        lampiran: { f: aLampiran('foto') as never },
      },
    },
    temuan: {
      a: {
        perihal: { kind: 'laporan', report: report as never, where: ['unit', 'a'], baris: 'Toko' },
        teks: 'x',
        lampiran: {},
      },
      b: { perihal: { kind: 'kewajiban', report: report as never }, teks: 'x', lampiran: {} },
    },
    rekomendasi: {
      [commandId(1)]: { teks: 'x', kepada: 'Kaur', due: null, bobot: 'ringan', lampiran: {} },
    },
    diketahui: { nama: 'Suwarno', jabatan: 'Kades', tandaTangan },
    tempat: { lat: -7.5, lon: 112, akurasiMeter: 9, at: madeAt },
  });
  expect(kunjunganSchema.parse(visit)).toEqual(visit);
  expect(unreadLeaves(visit, (one) => kunjunganSchema.safeParse(one).success)).toEqual([]);
});

const filed = aReportRecord({
  kind: 'lppd',
  tahun: 2026,
  filedOn: '2027-01-04',
  verdicts: [{ on: '2027-01-05', remarks: [{ where: ['nomor'], text: 'Salah.' }] }],
});
const perdes = { nomor: '7', tanggal: '2027-02-01', nomorPerkades: '', tanggalPerkades: null };
const seen = { by: signer, at: madeAt };
const documents: readonly (readonly [kind: string, doc: object, readLater?: readonly string[]])[] =
  [
    [
      'report',
      {
        ...filed.doc,
        opened: seen,
        taken: seen,
        nihil: false,
        files: ['ab'],
        perdes: { ...perdes, dikirim: null },
      },
    ],
    ...filed.filings.map((one) => ['filing', one] as const),
    ...filed.verdicts.map((one) => ['verdict', one] as const),
    [
      'draft',
      {
        id: `draft/${report}`,
        report,
        desa,
        version: commandId(1),
        content: { nomor: '7' },
        changedBy: signer,
        changedAt: madeAt,
      },
      ['content/nomor'],
    ],
    [
      'file',
      {
        id: `file/${desa}/ab`,
        desa,
        sha256: 'ab',
        tipe: 'image/jpeg',
        sizeBytes: 9,
        receivedFrom: signer,
        receivedAt: madeAt,
      },
    ],
    [
      'rekomendasi',
      {
        id: 'rekomendasi/1',
        rekomendasi: commandId(1),
        desa,
        text: 'Setor.',
        due: '2026-11-30',
        source: { kind: 'surat', id: '', tentang: '' },
        kepada: 'Kaur',
        bobot: 'berat',
        diketahui: { nama: 'Suwarno', jabatan: 'Kades', tandaTangan },
        lampiran,
        nomor: 'REK-1',
        givenBy: signer,
        givenAt: madeAt,
        receivedAt: madeAt,
        acknowledged: { nama: 'Suwarno', jabatan: 'Kades', tandaTangan, ...seen },
        version: commandId(2),
        otherAcknowledged: [
          { nama: 'B', jabatan: 'Sekdes', tandaTangan: null, version: commandId(1), at: madeAt },
        ],
        earlier: [{ version: commandId(1), text: 'x', ...seen }],
        state: 'dijawab',
        steps: [{ kind: 'jawaban', id: commandId(3), ...seen, text: 'Sudah.', lampiran: {} }],
      },
    ],
    [
      'kecamatan',
      {
        id: 'kecamatan',
        code: '35.17.01',
        name: 'P',
        kabupaten: 'J',
        desa: [{ code: desa, name: 'S' }],
      },
    ],
    [
      'setting',
      { id: 'setting/seksi', name: 'seksi', desa: null, version: null, value: { byGroup: 1 } },
      ['value/byGroup'],
    ],
  ];

test.for(documents)('of the document %s', ([kind, doc, later = []]) => {
  const isRead = (one: unknown) => docSchema.safeParse(one).success;
  const whole = { ...doc, kind };
  expect(isRead(whole)).toBe(true);
  expect(unreadLeaves(whole, isRead)).toEqual(later);
});
