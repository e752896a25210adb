import { type ApbdesLine, apbdesLineSchema } from '../../src/domain/reports/apbdes/schema.ts';

export interface ApbdesLineOverrides {
  readonly rekening?: string;
  readonly fungsi?: string | null;
  readonly uraian?: string;
  readonly sumberDana?: string;
  readonly anggaran?: number | null;
  readonly sebelum?: number | null;
  readonly volume?: string;
  readonly satuan?: string;
}

/** A valid line; without overrides the Dana Desa income of a middling desa. */
export function anApbdesLine(overrides: ApbdesLineOverrides = {}): ApbdesLine {
  return apbdesLineSchema.parse({
    rekening: '4.2.1.01',
    fungsi: null,
    uraian: 'Dana Desa',
    sumberDana: 'DDS',
    anggaran: 900_000_000,
    sebelum: null,
    volume: '1',
    satuan: 'Paket',
    ...overrides,
  });
}
