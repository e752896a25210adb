import * as z from 'zod/mini';
import { type Group, groups } from '../obligations/rule.ts';

/** The two seksi of the kecamatan that the desa report to (Renstra, duties of the Seksi). */
export const seksiList = ['tata-pemerintahan', 'pmd'] as const;
const seksiNameSchema = z.enum(seksiList);
export type Seksi = z.infer<typeof seksiNameSchema>;

/** Which seksi looks after which group of obligations. */
export const seksiSchema = z.looseObject({ byGroup: z.record(z.enum(groups), seksiNameSchema) });

/** Until the admin sets it: our reading of the Renstra, which gives each seksi its field but names no report. */
export const defaultSeksi: Readonly<Record<Group, Seksi>> = {
  A: 'tata-pemerintahan',
  B: 'tata-pemerintahan',
  C: 'tata-pemerintahan',
  D: 'pmd',
  E: 'pmd',
  F: 'pmd',
};
