import { describe, expect, test } from 'vitest';
import { dokumenFacts } from '../../../../src/app/reports/dokumen/dokumen-facts.ts';
import { placeOf } from '../../../../src/app/reports/dokumen/place-of.ts';
import { dokumenFindingText } from '../../../../src/app/reports/dokumen/findings-words.ts';
import { dokumenLampiranNames } from '../../../../src/app/reports/dokumen/words.ts';
import { tanggalSchema } from '../../../../src/domain/basics/tanggal.ts';
import { checkDokumen } from '../../../../src/domain/reports/dokumen/checks.ts';
import {
  dokumenDefinitions,
  dokumenKinds,
} from '../../../../src/domain/reports/dokumen/definitions.ts';
import { emptyDokumen } from '../../../../src/domain/reports/dokumen/schema.ts';
import { anLppd } from '../../../support/a-dokumen.ts';

const bare = { nomor: '', kepalaDesa: '', bidang: {}, lampiran: {} };
const troubled = [
  emptyDokumen,
  { ...emptyDokumen, nihil: { alasan: '' } },
  anLppd({ ...bare, tanggal: null }),
  anLppd({ ...bare, tanggal: '2028-01-01', periode: { mulai: 2030, selesai: 2027 } }),
  anLppd({ aset: { tanah: { jumlah: 1, nilai: null }, jalan: { jumlah: 1, nilai: -1 } } }),
];
const findings = dokumenKinds.flatMap((kind) =>
  troubled.flatMap((content) =>
    checkDokumen(content, { kind, tahun: 2026, filedOn: tanggalSchema.parse('2027-03-20') }),
  ),
);

describe('the sentences about a document', () => {
  test('are there for every rule, with all names and days in them', () => {
    const seen = new Set(findings.map(({ rule }) => rule));
    expect([...seen].toSorted()).toEqual(dokumenFindingText.rules.toSorted());
    for (const finding of findings)
      expect(dokumenFindingText(finding)).not.toMatch(/undefined|NaN|dokumen-|\d{4}-\d\d/);
  });

  test('lead to a part of the form', () => {
    for (const { where } of findings) expect(placeOf(where, emptyDokumen)).not.toBeNull();
    expect(placeOf(['aset', 'tanah'], emptyDokumen)).toBe('aset?isian=tanah-jumlah');
    expect(placeOf(['periode', 'selesai'], emptyDokumen)).toBe('dokumen?isian=periode-selesai');
    expect(placeOf([], emptyDokumen)).toBeNull();
  });
});

test.each(dokumenKinds)(
  'a %s shows what its kind asks for, each once, and names its files',
  (kind) => {
    const rows = dokumenFacts(anLppd(), kind).flatMap((section) => section.rows);
    const paths = rows.map(({ where }) => where.join('/'));
    expect(new Set(paths).size).toBe(paths.length);
    const { asks, lampiran } = dokumenDefinitions[kind];
    expect(paths.includes('bidang/pemerintahan')).toBe(asks.includes('bidang'));
    expect(paths.includes('aset/tanah')).toBe(asks.includes('aset'));
    expect(paths.includes('periode')).toBe(asks.includes('periode'));
    for (const jenis of lampiran) expect(dokumenLampiranNames[jenis]).toBeDefined();
  },
);
