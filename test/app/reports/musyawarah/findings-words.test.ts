import { expect, test } from 'vitest';
import { musyawarahFindingText } from '../../../../src/app/reports/musyawarah/findings-words.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkMusyawarah } from '../../../../src/domain/reports/musyawarah/checks.ts';
import { emptyMusyawarah } from '../../../../src/domain/reports/musyawarah/schema.ts';
import type { Acara, MusyawarahContent } from '../../../../src/domain/reports/musyawarah/schema.ts';
import { aHadirin, aMusyawarah, anUsulan } from '../../../support/a-musyawarah.ts';

const day = (text: string) => tanggalSchema.parse(text);
const kinds = ['musdes-rkpdes', 'musrenbangdes', 'musrenbang-kecamatan'] as const;
const nobody = { nama: '', jenisKelamin: null, unsur: null } as const;

/** Meetings that between them break every rule. */
const broken: readonly MusyawarahContent[] = [
  emptyMusyawarah,
  withAcara({
    tanggal: day('2026-10-30'),
    jamMulai: '10:00',
    jamSelesai: '09:00',
    jumlahUndangan: 90,
  }),
  withAcara({ tanggal: day('2027-01-01') }),
  withAcara({ tanggal: day('2026-01-05') }),
  aMusyawarah({ hadirin: { a: aHadirin(nobody) }, lampiran: {}, kesepakatan: {} }),
  aMusyawarah({ hadirin: { a: aHadirin(), b: aHadirin() } }),
  aMusyawarah({ hadirin: { a: aHadirin({ unsur: 'pemdes' }) } }),
  aMusyawarah({
    usulan: {
      u: anUsulan(),
      v: anUsulan({ lokasi: '', perkiraanBiaya: null }),
      w: anUsulan({ uraian: '', prioritas: null }),
    },
  }),
];

const found = broken.flatMap((content) =>
  kinds.flatMap((kind) =>
    checkMusyawarah(content, {
      kind,
      tahun: 2027,
      filedOn: day('2026-11-24'),
      musdes: aMusyawarah(),
    }),
  ),
);

test('every rule has its sentence, and every sentence its rule', () => {
  expect([...new Set(found.map(({ rule }) => rule))].toSorted()).toEqual(
    musyawarahFindingText.rules.toSorted(),
  );
});

test('no sentence shows a hole', () => {
  for (const finding of found)
    expect(musyawarahFindingText(finding)).not.toMatch(/undefined|NaN|\(\)|^Periksa kembali/);
});

test('the LKD that nobody came from are called by their names', () => {
  const lkd = found.find(({ rule, values }) => rule === 'lkd' && values['present'] === 0);
  expect(lkd && musyawarahFindingText(lkd)).toContain('RT, RW, PKK, Karang Taruna, Posyandu, LPM');
});

function withAcara(acara: Partial<Acara>): MusyawarahContent {
  const content = aMusyawarah();
  return { ...content, acara: { ...content.acara, ...acara } };
}
