import { tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import type { ApbdesContent } from '../../src/domain/reports/apbdes/schema.ts';
import { sampleApbdes, sampleApbdesPerubahan } from '../../src/server/seed/season/sample-apbdes.ts';

/** The demo's balanced murni budget for 2027, agreed in time: no check complains about it. */
export function anApbdes(overrides: Partial<ApbdesContent> = {}): ApbdesContent {
  return { ...sampleApbdes({ agreedOn: tanggalSchema.parse('2026-10-20') }), ...overrides };
}

/** The same budget as a Perubahan: before = after, until the test says otherwise. */
export function anApbdesPerubahan(overrides: Partial<ApbdesContent> = {}): ApbdesContent {
  return { ...sampleApbdesPerubahan(anApbdes(), 0), ...overrides };
}
