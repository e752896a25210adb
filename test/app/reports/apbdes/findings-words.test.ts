import { describe, expect, test } from 'vitest';
import { apbdesFindingText } from '../../../../src/app/reports/apbdes/findings-words.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkApbdes } from '../../../../src/domain/reports/apbdes/checks.ts';
import type { Finding } from '../../../../src/domain/reports/report-rules.ts';
import { anApbdesLine } from '../../../support/an-apbdes-line.ts';
import { anApbdes } from '../../../support/an-apbdes.ts';

const finding = (rule: string, values: Finding['values']): Finding => ({
  level: 'finding',
  rule,
  where: [],
  values,
  basis: '',
});

describe('apbdesFindingText', () => {
  test('puts numbers and days in the sentence as the office writes them', () => {
    expect(
      apbdesFindingText(
        finding('I5-deficit', { surplus: -12_000_000, netto: 7_000_000, silpa: -5_000_000 }),
      ),
    ).toMatch(/\(Rp 12\.000\.000\).*Rp 7\.000\.000.*kurang Rp 5\.000\.000/);
    expect(
      apbdesFindingText(finding('A1', { agreedOn: '2026-11-01', latest: '2026-10-31' })),
    ).toMatch(/1 November 2026.*31 Oktober 2026/);
  });

  test('never rounds a percentage down to the limit it is over', () => {
    const values = { capped: 1, belanja: 1, percent: 30.0001, limit: 30, excess: 1 };
    expect(apbdesFindingText(finding('V10', values))).toContain('30,01%');
  });

  test('says which bookings of the KDMP were seen, and calls none wrong', () => {
    const none = { kdmp: 0, belanja: 0, penyertaan: 0, cut: 0, income: 0 };
    const said = (values: object) => apbdesFindingText(finding('V7-kdmp', { ...none, ...values }));
    expect(said({ kdmp: 580_300_000, cut: 580_300_000 })).toMatch(
      /^KDMP \(pagu Rp 580\.300\.000\) dibukukan sebagai: pendapatan 4\.2\.1 tanpa bagian KDMP Rp 580\.300\.000\. /,
    );
    expect(said({ belanja: 1, penyertaan: 2 })).toMatch(
      /^KDMP dibukukan sebagai: belanja pada kegiatan 4\.5\.02 Rp 1; penyertaan modal \(6\.2\.2\) Rp 2\. /,
    );
    expect(said({ kdmp: 1 })).toContain('belum terlihat');
  });

  test('shows both shares of the cap where the KDMP decides', () => {
    const values = { capped: 29, percent: 29, without: 44.9, kdmp: 35, limit: 30 };
    expect(apbdesFindingText(finding('V10-kdmp', values))).toMatch(/29,00%.*44,90%/);
  });

  test('asks nobody to hurry with what was sent long ago', () => {
    const values = {
      agreedOn: '2026-10-20',
      latest: '2026-10-23',
      filedOn: '2026-10-28',
      workingDays: 3,
    };
    expect(apbdesFindingText(finding('V2', values))).toMatch(/^Belum dikirim.*Segera kirim/);
    expect(apbdesFindingText(finding('V2-sent', values))).toBe(
      'Pertama disampaikan 28 Oktober 2026, melewati batas 23 Oktober 2026 (3 hari kerja setelah disepakati 20 Oktober 2026).',
    );
  });

  test('has a sentence of its own, with every value known, for what the checks find', () => {
    const lines = {
      a: anApbdesLine({ rekening: '4.3.7', fungsi: '1.1.01', anggaran: -1 }),
      b: anApbdesLine({ rekening: '5.1', anggaran: null }),
      c: anApbdesLine({
        rekening: '5.3.5.03',
        fungsi: '2.3.10',
        uraian: '',
        sumberDana: '',
        volume: '',
      }),
      d: anApbdesLine({ rekening: '5.1.1.01', fungsi: '1.9.01', sumberDana: 'ADD' }),
      e: anApbdesLine({ rekening: '6.2.2.01', sumberDana: 'ADD' }),
    };
    const tanggalSepakat = tanggalSchema.parse('2026-11-01');
    const bpd = { tanggalSepakat, nomorBeritaAcara: '', jumlahAnggota: 9, jumlahHadir: 3 };
    const filedOn = tanggalSchema.parse('2026-12-01');
    const found = [
      ...checkApbdes(anApbdes({ lines, bpd }), { kind: 'apbdes', tahun: 2027, filedOn }),
      ...checkApbdes(anApbdes({ lines: { ...lines, e: anApbdesLine({ sebelum: 4 }) } }), {
        kind: 'apbdes-perubahan',
        tahun: 2027,
        murni: anApbdes(),
      }),
      ...checkApbdes(anApbdes({ lines: {} }), { kind: 'apbdes', tahun: 2027 }),
    ];
    const met = new Set(found.map(({ rule }) => rule));
    // Met in the tests of the checks alone.
    expect(apbdesFindingText.rules.filter((rule) => !met.has(rule))).toEqual(
      [
        'nihil-alasan no-amounts I5-leftover I13-empty V2-sent V3-tanggal',
        'V3-count V3-present V5 V5-amount V5-none V7 V7-kdmp V9 V12-paling-sedikit',
        'V12-paling-banyak V10 V10-kdmp V10-lokal blt V13-all',
      ].flatMap((line) => line.split(' ')),
    );
    for (const each of found) {
      expect(apbdesFindingText.rules).toContain(each.rule);
      expect(apbdesFindingText(each)).not.toMatch(/undefined|NaN|\(I|null| {2}/);
      expect(each.basis).not.toBe('');
    }
  });
});
