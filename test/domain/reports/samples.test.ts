import { describe, expect, test } from 'vitest';
import { reportKindList } from '../../../src/domain/basics/report-kinds.ts';
import type { ReportKind } from '../../../src/domain/basics/report-kinds.ts';
import { rulesOf } from '../../../src/domain/reports/registry.ts';
import type { Sample } from '../../../src/domain/reports/sample.ts';
import { type Content } from '../../../src/domain/standing/report-doc.ts';
import { demoReport, everyDesa as all, sampleInput } from '../../support/demo-reports.ts';

/* What the demo shows of 13 desa: enough in order, and something of everything that is not. */

/** The files that go with a report in the demo, and what which desa is told. */
interface Shown {
  readonly files?: readonly string[];
  /** The rules that have something to say, with the places of the desa; missing files are left out. */
  readonly told?: Readonly<Record<string, readonly number[]>>;
}
const bumdesTold = {
  'notice bumdes-organ-missing': all.filter((index) => index !== 11),
  'finding bumdes-sertifikat': [1, 2, 4, 5, 7, 8, 10],
};
const meeting = { 'finding tanda-tangan': all, 'finding usulan-kosong': all };
const absent = { 'notice lkd': [0, 3, 6, 9, 12] };

const shown: Readonly<Record<ReportKind, Shown>> = {
  apbdes: {
    files: ['surat-pengantar', 'berita-acara-bpd'],
    told: { 'notice V2': [4, 10] },
  },
  'apbdes-perubahan': { told: { 'notice V2': [4] } },
  'realisasi-semester-1': { files: ['laporan-pelaksanaan'] },
  'realisasi-semester-2': {},
  'lpj-realisasi': {
    files: ['lra', 'calk', 'laporan-realisasi-kegiatan'],
  },
  rkpdes: {
    files: ['berita-acara', 'daftar-hadir', 'perdes'],
    told: { 'notice R5-none': all },
  },
  'rkpdes-perubahan': {},
  'du-rkpdes': { files: ['berita-acara'] },
  'musdes-rkpdes': {
    files: ['daftar-hadir', 'berita-acara'],
    told: { 'finding tanda-tangan': all, 'notice usulan-kosong': all, ...absent },
  },
  musrenbangdes: {
    files: ['daftar-hadir', 'berita-acara', 'foto'],
    told: { ...meeting, ...absent },
  },
  'musrenbang-kecamatan': {
    told: { ...meeting, 'notice unsur-kepala-desa': all, 'notice unsur-delegasi': all },
  },
  'bumdes-rencana-kerja': {},
  'bumdes-semester-1': { told: bumdesTold },
  'bumdes-semester-2': { told: bumdesTold },
  'bumdes-tahunan': {
    told: { ...bumdesTold, 'notice bumdes-publikasi': bumdesTold['notice bumdes-organ-missing'] },
  },
  lkd: {},
  lppd: {},
  'lppd-akhir-jabatan': {},
  lkppd: {},
  rpjmdes: {
    told: { 'finding dokumen-periode': all, 'notice dokumen-pelantikan': all },
  },
  'laporan-aset': { files: ['buku-inventaris'] },
};

function toldOf(kind: ReportKind, content: (sample: Sample) => Content) {
  const told: Record<string, Set<number>> = {};
  for (const index of all) {
    const { desa, ...input } = sampleInput(kind, index);
    const context = { ...input, desa: desa.code, related: [], isLibur: () => false };
    for (const { level, rule } of rulesOf(kind).check(content(demoReport(kind, index)), context))
      if (rule !== 'V1' && !rule.startsWith('lampiran'))
        (told[`${level} ${rule}`] ??= new Set()).add(index);
  }
  return Object.fromEntries(Object.entries(told).map(([rule, desa]) => [rule, [...desa]]));
}

describe.each(reportKindList)('%s', (kind) => {
  test('is told what the demo wants to show, before and after the correction', () => {
    expect(toldOf(kind, ({ content }) => content)).toEqual(shown[kind].told ?? {});
    expect(toldOf(kind, ({ corrected }) => corrected)).toEqual(shown[kind].told ?? {});
  });

  test('goes with its files', () => {
    const files = shown[kind].files ?? [];
    expect(all.map((index) => demoReport(kind, index).lampiran)).toEqual(all.map(() => files));
  });

  test('can come back with a word, and is then explained', () => {
    const { content, remark, corrected } = demoReport(kind);
    expect(remark.text).not.toBe('');
    expect(corrected).not.toEqual(content);
    if (remark.where.length > 0) return;
    expect(corrected).toEqual({ ...content, catatan: corrected['catatan'] });
    expect(corrected['catatan']).not.toBe('');
  });
});
