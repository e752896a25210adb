import { type Kecamatan, kecamatanSchema } from './kecamatan.ts';
import perak from './kecamatan-perak.json' with { type: 'json' };

/**
 * Seed data, codes of Kepmendagri 300.2.2-2430/2025; npm `idn-area-data` 3.1.2 and GitHub
 * `cahyadsn/wilayah` (b7ad440a) agree on every code and name.
 */
export const kecamatanPerak: Kecamatan = kecamatanSchema.parse(perak);
