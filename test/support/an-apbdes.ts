import { tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import { type ApbdesContent, wantedLampiran } from '../../src/domain/reports/apbdes/schema.ts';
import type { LampiranById } from '../../src/domain/reports/lampiran.ts';
import { sampleApbdes, sampleApbdesPerubahan } from '../../src/domain/reports/apbdes/sample.ts';

/** The demo's balanced murni budget for 2027, agreed in time: no check complains about it. */
export function anApbdes(overrides: Partial<ApbdesContent> = {}): ApbdesContent {
  const sample = sampleApbdes({ agreedOn: tanggalSchema.parse('2026-10-20') });
  return { ...sample, lampiran: someLampiran(wantedLampiran(sample)), ...overrides };
}

/** A file of each jenis. */
export function someLampiran(jenisList: readonly string[]): LampiranById {
  return Object.fromEntries(
    jenisList.map((jenis) => [
      jenis,
      {
        jenis,
        nama: `${jenis}.pdf`,
        tipe: 'application/pdf',
        sizeBytes: 1000,
        originalBytes: null,
        sha256: 'a'.repeat(64),
      },
    ]),
  );
}

/** The same budget as a Perubahan: before = after, until the test says otherwise. */
export function anApbdesPerubahan(overrides: Partial<ApbdesContent> = {}): ApbdesContent {
  return { ...sampleApbdesPerubahan(anApbdes(), 0), alasanPerubahan: ['pergeseran'], ...overrides };
}
