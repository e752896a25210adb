import type { ComponentType } from 'preact';
import { jenisLkdSchema } from '../../../domain/reports/lkd/schema.ts';
import type { JenisLkd } from '../../../domain/reports/lkd/schema.ts';
import { FieldsPart } from '../fields/fields-part.tsx';
import { catatanSection } from './fields.ts';
import { JenisPart } from './jenis-part.tsx';
import { MusrenbangdesPart } from './musrenbangdes-part.tsx';

const jenisParts = Object.fromEntries(
  jenisLkdSchema.options.map((jenis) => [jenis, () => <JenisPart jenis={jenis} />]),
) as Readonly<Record<JenisLkd, ComponentType>>; // each jenis has its entry

/** The parts of the form besides its overview and the files. */
export const lkdParts = {
  ...jenisParts,
  musrenbangdes: MusrenbangdesPart,
  catatan: () => <FieldsPart section={catatanSection} />,
} as const;
