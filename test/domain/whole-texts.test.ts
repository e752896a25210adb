import { describe, expect, test } from 'vitest';
import { tandaTanganSchema } from '../../src/domain/basics/tanda-tangan.ts';
import type { ReportKind } from '../../src/domain/basics/report-kinds.ts';
import { kunjunganSchema } from '../../src/domain/kunjungan/kunjungan.ts';
import { obligationRuleSchema } from '../../src/domain/obligations/rule.ts';
import { defaultObligationRules } from '../../src/domain/obligations/rules.ts';
import { kodeFungsiSchema, kodeRekeningSchema } from '../../src/domain/reports/kode/kode-schema.ts';
import { jamSchema, pairKeySchema } from '../../src/domain/reports/musyawarah/schema.ts';
import { rulesOf } from '../../src/domain/reports/registry.ts';
import { readSetting } from '../../src/domain/settings/settings.ts';
import { suratIdSchema } from '../../src/domain/surat/surat-head.ts';
import { aBumdes } from '../support/a-bumdes.ts';
import { aLampiran } from '../support/a-dokumen.ts';
import { aDuRkpdes, aUsulan } from '../support/a-du-rkpdes.ts';
import { aKunjungan } from '../support/a-kunjungan.ts';
import { aLembaga, anLkd } from '../support/a-lembaga.ts';
import { aHadirin, aMusyawarah, anUsulan } from '../support/a-musyawarah.ts';
import { aRealisasi } from '../support/a-realisasi.ts';
import { anApbdes } from '../support/an-apbdes.ts';
import { aKegiatan, anRkpdes } from '../support/an-rkpdes.ts';

/* Texts of a fixed form are taken as a whole, from their first letter to their last. */
type Read = (text: string) => boolean;
const [rule] = defaultObligationRules;
const of =
  (schema: { readonly safeParse: (value: unknown) => { readonly success: boolean } }): Read =>
  (text) =>
    schema.safeParse(text).success;

const forms: readonly (readonly [string, Read, readonly string[], readonly string[]])[] = [
  [
    'a signature',
    of(tandaTanganSchema),
    ['AKAKqd', 'A_-9.B', 'A'.repeat(1024)],
    ['', 'A B', ' A', 'A ', 'A/B', 'A'.repeat(1025)],
  ],
  [
    'a letter',
    of(suratIdSchema),
    ['pengingat/35.17.01.2006/2026-11-25', 'hasil-evaluasi/abc', 'rekap/a_b'],
    [
      'rekap',
      'rekap/',
      'rekap/a/b/c',
      'Rekap/a',
      '1/a',
      'rekap/a b',
      ' rekap/a',
      'rekap/a ',
      `rekap/${'a'.repeat(95)}`,
    ],
  ],
  [
    'a number for WhatsApp',
    (whatsapp) => readSetting('kontak', { nama: '', whatsapp }) !== null,
    ['', '6212345678', '6281234567890', '621234567890123'],
    [
      '6',
      '62',
      '621234567',
      '6212345678901234',
      '081234567890',
      '+6281234567890',
      ' 6281234567890',
      '6281234567890 ',
    ],
  ],
  [
    'a quarter',
    (quarter) =>
      readSetting('triwulan', { laporan: { [quarter]: { tanggal: '2026-04-01', isi: '' } } }) !==
      null,
    ['2026-1', '2026-4'],
    ['2026-0', '2026-5', '226-1', '20266-1', '2026-11', '2026/1', 'x2026-1', ''],
  ],
  [
    'the plan of a visit',
    (id) => {
      const plan = {
        desa: '35.17.01.2006',
        tahun: 2026,
        semester: 1,
        tanggal: null,
        topik: [],
        pembina: '',
      };
      return readSetting('kunjungan', { rencana: { [id]: plan } }) !== null;
    },
    ['35.17.01.2006-2026-1', 'a', 'a'.repeat(64)],
    ['', 'a b', ' a', 'a ', 'a/b', 'a'.repeat(65)],
  ],
  [
    'the hour of a visit',
    (mulai) => kunjunganSchema.safeParse(aKunjungan({ mulai })).success,
    ['', '09:00', '23:59'],
    ['9:00', '09:0', '09.00', ' 09:00', '09:00 ', '009:00', '09:000', 'pagi'],
  ],
  [
    'the hour of a meeting',
    of(jamSchema),
    ['', '00:00', '09:59', '19:00', '20:00', '23:59'],
    ['24:00', '9:00', '09:60', '09.00', '009:00', '09:000', '3:00', '29:00', ' 09:00', '09:00 '],
  ],
  [
    'two people',
    of(pairKeySchema),
    ['a|b', `${'a'.repeat(64)}|${'b'.repeat(64)}`],
    [
      'a',
      'a|',
      '|b',
      'a|b|c',
      'a b|c',
      ' a|b',
      'a|b ',
      `${'a'.repeat(65)}|b`,
      `a|${'b'.repeat(65)}`,
    ],
  ],
  [
    'a rekening',
    of(kodeRekeningSchema),
    ['4.1', '5.1.1', '6.1.1.01', '4.10.10.90'],
    ['4', '3.1', '7.1', '4.', '4.1.', '4.111', '4.1.1.01.01', 'x4.1', '4.1x', '4,1', '44.1'],
  ],
  [
    'a kegiatan',
    of(kodeFungsiSchema),
    ['1.1.01', '5.10.99'],
    [
      '0.1.01',
      '6.1.01',
      '1.1.1',
      '1.1.001',
      '1.111.01',
      '1.1',
      '11.1.01',
      'x1.1.01',
      '1.1.01x',
      '1.1.01.01',
    ],
  ],
  [
    'a row of the calendar',
    (id) => obligationRuleSchema.safeParse({ ...rule, id }).success,
    ['A1', 'A1+A2', 'A1+B12', 'D2c', 'E2-1', 'A12+B3d+C4-9'],
    ['A', '1', 'a1', 'AA1', 'A1+', 'A1+2', 'A1-', 'A1-12', 'A1cc', 'A1 ', ' A1', 'A1-1x', 'A1+A2C'],
  ],
  [
    'a reading of a row',
    (id) => {
      const alternatives = rule?.alternatives.map((one) => ({ ...one, id }));
      return obligationRuleSchema.safeParse({ ...rule, alternatives }).success;
    },
    ['a', 'pp-43', 'permendagri-20-2018'],
    ['', 'A', '1a', '-a', 'a_b', 'a b', ' a', 'a ', 'aB'],
  ],
];

test.each(forms)('%s', (_, isRead, good, bad) => {
  expect(good.filter((text) => !isRead(text))).toEqual([]);
  expect(bad.filter(isRead)).toEqual([]);
});

describe('the id of a part is one short word', () => {
  const file = aLampiran('lain');
  const parts: readonly (readonly [string, ReportKind, (id: string) => object])[] = [
    [
      'a line of a budget',
      'apbdes',
      (id) => anApbdes({ lines: { [id]: Object.values(anApbdes().lines)[0] as never } }),
    ],
    ['a file', 'apbdes', (id) => ({ ...anApbdes(), lampiran: { [id]: file } })],
    [
      'a line of a realisasi',
      'lpj-realisasi',
      (id) => ({ ...aRealisasi(), lines: { [id]: Object.values(aRealisasi().lines)[0] } }),
    ],
    ['a kegiatan', 'rkpdes', (id) => ({ ...anRkpdes(), kegiatan: { [id]: aKegiatan() } })],
    ['a proposal', 'du-rkpdes', (id) => ({ ...aDuRkpdes(), usulan: { [id]: aUsulan() } })],
    ['a person', 'musrenbangdes', (id) => aMusyawarah({ hadirin: { [id]: aHadirin() } })],
    [
      'what was agreed',
      'musrenbangdes',
      (id) => aMusyawarah({ kesepakatan: { [id]: { uraian: 'x' } } }),
    ],
    ['a usulan', 'musrenbangdes', (id) => aMusyawarah({ usulan: { [id]: anUsulan() } })],
    [
      'an organ',
      'bumdes-tahunan',
      (id) => ({ ...aBumdes(), organ: { [id]: Object.values(aBumdes().organ)[0] } }),
    ],
    [
      'a unit',
      'bumdes-tahunan',
      (id) => ({ ...aBumdes(), unit: { [id]: Object.values(aBumdes().unit)[0] } }),
    ],
    ['a lembaga', 'lkd', (id) => ({ ...anLkd(), lembaga: { [id]: aLembaga() } })],
    [
      'what a lembaga did',
      'lkd',
      (id) => ({
        ...anLkd(),
        lembaga: { a: { ...aLembaga(), kegiatan: { [id]: { tanggal: null, uraian: 'x' } } } },
      }),
    ],
  ];

  test.each(parts)('of %s', (_, kind, contentWith) => {
    const isRead = (id: string) => rulesOf(kind).parse(contentWith(id)) !== null;
    expect(['a', 'k-2-3_10', 'A'.repeat(64)].filter((id) => !isRead(id))).toEqual([]);
    expect(['', 'a b', ' a', 'a ', 'a/b', 'a.b', 'A'.repeat(65)].filter(isRead)).toEqual([]);
  });

  test('of what a visit holds', () => {
    const isRead = (id: string) => {
      const orang = { [id]: { nama: 'x', jabatan: '', tandaTangan: null } };
      return kunjunganSchema.safeParse(aKunjungan({ orang })).success;
    };
    expect(['a', 'A'.repeat(64)].every(isRead)).toBe(true);
    expect(['', 'a b', ' a', 'a ', 'A'.repeat(65)].filter(isRead)).toEqual([]);
  });
});
