import { describe, expect, test } from 'vitest';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkBumdes } from '../../../../src/domain/reports/bumdes/checks.ts';
import { isBumdesAktif } from '../../../../src/domain/reports/bumdes/periode.ts';
import type { Finding } from '../../../../src/domain/reports/report-rules.ts';
import { aBumdes } from '../../../support/a-bumdes.ts';

/* Each finding with its place and its words: without a place it leads nowhere when it is tapped. */
const day = (text: string) => tanggalSchema.parse(text);
const told = (findings: readonly Finding[]) =>
  findings.map(({ level, rule, where, values }) => [level, rule, where.join('/'), values] as const);

describe('a BUMDes', () => {
  const found = (fields: Parameters<typeof aBumdes>[0]) =>
    told(
      checkBumdes(aBumdes(fields), {
        kind: 'bumdes-tahunan',
        tahun: 2026,
        filedOn: day('2027-04-01'),
        related: [],
      }),
    );
  const organ = (fields: object) => ({ ...aBumdes().organ, ...fields });

  test('blocks without a name or any figure, and leads there', () => {
    expect(found({ profil: { nama: ' ' } })).toEqual([
      ['blocks', 'bumdes-nama', 'profil/nama', {}],
    ]);
  });

  test('leads to the organs for who is missing, a direktur weighs more', () => {
    const { direktur: _direktur, pengawas: _pengawas, ...others } = aBumdes().organ;
    expect(found({ organ: others })).toEqual([
      ['finding', 'bumdes-organ-missing', 'organ', { jabatan: 'direktur' }],
      ['notice', 'bumdes-organ-missing', 'organ', { jabatan: 'pengawas' }],
    ]);
    const { direktur } = aBumdes().organ;
    expect(found({ organ: organ({ direktur: { ...direktur, nama: ' ' } }) })).toEqual([
      ['finding', 'bumdes-organ-missing', 'organ', { jabatan: 'direktur' }],
    ]);
  });

  test('leads to the person whose term is unknown, over, yet to come or one too many', () => {
    const { direktur } = aBumdes().organ;
    const of = (fields: object) =>
      found({ organ: organ({ direktur: { ...direktur, ...fields } }) });
    const who = { jabatan: 'direktur', nama: 'Rahayu' };
    const where = 'organ/direktur';
    expect(of({ mulai: null })).toEqual([['notice', 'bumdes-term-unknown', where, who]]);
    expect(of({ mulai: '2021-12-31' })).toEqual([
      ['finding', 'bumdes-term-over', where, { ...who, mulai: '2021-12-31', last: '2026-12-30' }],
    ]);
    expect(of({ mulai: '2022-01-01' })).toEqual([]);
    expect(of({ mulai: '2027-01-01' })).toMatchObject([
      ['finding', 'bumdes-term-later', where, who],
    ]);
    expect(of({ periodeKe: 3 })).toEqual([]);
    expect(of({ periodeKe: 4 })).toEqual([
      ['notice', 'bumdes-terms', where, { ...who, periodeKe: 4, most: 3 }],
    ]);
  });

  test('leads to its Perdes, its stage and its certificate', () => {
    const perdes = (nomor: string, tanggal: string | null) =>
      found({ profil: { perdes: { nomor, tanggal } } });
    const missing = [['notice', 'bumdes-perdes', 'profil/perdes/nomor', {}]];
    expect([perdes(' ', '2019-04-02'), perdes('3', null)]).toEqual([missing, missing]);
    expect(found({ profil: { tahap: null } })).toEqual([
      ['notice', 'bumdes-tahap', 'profil/tahap', {}],
    ]);
    const certificate = (nomor: string, tanggal: string | null) =>
      found({ profil: { sertifikat: { nomor, tanggal } } });
    const none = [['finding', 'bumdes-sertifikat', 'profil/sertifikat/nomor', {}]];
    expect([certificate(' ', '2022-08-11'), certificate('AHU', null)]).toEqual([none, none]);
  });

  test('leads to the year’s Musdes and to what goes with it', () => {
    const musdes = (pertanggungjawaban: object) => found({ pertanggungjawaban });
    const at = (field: string) => `pertanggungjawaban/${field}`;
    expect(musdes({ tanggalMusdes: null })).toEqual([
      ['notice', 'bumdes-musdes-missing', at('tanggalMusdes'), { latest: '2027-06-30' }],
    ]);
    expect(musdes({ tanggalMusdes: '2027-06-30' })).toEqual([]);
    expect(musdes({ tanggalMusdes: '2027-07-01' })).toEqual([
      [
        'finding',
        'bumdes-musdes-late',
        at('tanggalMusdes'),
        { held: '2027-07-01', latest: '2027-06-30' },
      ],
    ]);
    expect(musdes({ tanggalMusdes: '2026-12-31' })).toEqual([
      ['notice', 'bumdes-musdes-early', at('tanggalMusdes'), { held: '2026-12-31', tahun: 2026 }],
    ]);
    expect(musdes({ diterima: null, tanggalPublikasi: null, auditOleh: 'belum' })).toEqual([
      ['notice', 'bumdes-diterima', at('diterima'), {}],
      ['notice', 'bumdes-publikasi', at('tanggalPublikasi'), {}],
      ['notice', 'bumdes-audit', at('auditOleh'), {}],
    ]);
    expect(musdes({ auditOleh: null })).toHaveLength(1);
  });

  test('is active by direktur, return and revenue, each as far as it is asked', () => {
    const today = day('2026-12-31');
    const all = { needsDireksi: true, needsLaporan: true, needsOmzet: true };
    const none = { needsDireksi: false, needsLaporan: false, needsOmzet: false };
    const yes = { isAktif: true, hasDireksi: true, hasLaporan: true, hasOmzet: true };
    expect(isBumdesAktif(aBumdes(), today)).toEqual(yes);
    const { direktur, ...others } = aBumdes().organ;
    const noOne = aBumdes({ organ: { ...others, direktur: { ...direktur, nama: ' ' } } });
    expect(isBumdesAktif(noOne, today, all)).toEqual({ ...yes, isAktif: false, hasDireksi: false });
    expect(isBumdesAktif(noOne, today, { ...all, needsDireksi: false }).isAktif).toBe(true);
    const idle = aBumdes({ laporan: { omzet: 0 } });
    expect(isBumdesAktif(idle, today, all)).toEqual({ ...yes, isAktif: false, hasOmzet: false });
    expect(isBumdesAktif(idle, today, { ...all, needsOmzet: false }).isAktif).toBe(true);
    expect(isBumdesAktif(null, today, none).isAktif).toBe(true);
    expect(isBumdesAktif(null, today, { ...none, needsLaporan: true }).isAktif).toBe(false);
    const nihil = aBumdes({ nihil: { alasan: 'Belum dibentuk' } });
    expect(isBumdesAktif(nihil, today, none)).toEqual({
      isAktif: false,
      hasDireksi: false,
      hasLaporan: false,
      hasOmzet: false,
    });
  });
});
