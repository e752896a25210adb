import * as z from 'zod/mini';
import { sha256Schema } from '../basics/ids.ts';
import type { Finding } from './report-rules.ts';

/**
 * A file that goes with a report (S13): the report carries what the file is and its hash, the bytes follow
 * on their own and never hold a filing back.
 */
const lampiranSchema = z.looseObject({
  /** What it is to the report, e.g. `berita-acara`, `lra`, `foto`; each kind of report has its own list. */
  jenis: z.string().check(z.maxLength(40)),
  /** The file's name as the person knows it. */
  nama: z.string().check(z.maxLength(200)),
  /** Media type, as the phone saw it; the server looks for itself. */
  tipe: z.string().check(z.maxLength(100)),
  sizeBytes: z.int().check(z.minimum(0)),
  /** Size before a photo was made smaller on the phone; null when it went as it was. */
  originalBytes: z.nullable(z.int().check(z.minimum(0))),
  /** SHA-256 of the bytes, hex: the file's address on the server. */
  sha256: sha256Schema,
});
export type Lampiran = z.infer<typeof lampiranSchema>;

/** By an id made on the phone: two phones add files to the same report without a conflict. */
export const lampiranByIdSchema = z.record(
  z.string().check(z.regex(/^[\w-]{1,64}$/)),
  lampiranSchema,
);
export type LampiranById = z.infer<typeof lampiranByIdSchema>;

/** The files a report of any kind names: each kind keeps them in `lampiran`. */
export function lampiranOf(content: Readonly<Record<string, unknown>>): readonly Lampiran[] {
  return Object.values(lampiranByIdOf(content));
}

export function lampiranByIdOf(content: Readonly<Record<string, unknown>>): LampiranById {
  return lampiranByIdSchema.safeParse(content['lampiran']).data ?? {};
}

/** Of the files a report should have those that nobody has added yet, by their jenis. */
export function missingLampiran(lampiran: LampiranById, wanted: readonly string[]): string[] {
  const there = new Set(Object.values(lampiran).map(({ jenis }) => jenis));
  return wanted.filter((jenis) => !there.has(jenis));
}

interface Options {
  /** The article that asks for these files, as printed to the reader. */
  readonly basis: string;
  readonly level?: Finding['level'];
  readonly rule?: string;
}

/** A finding for each file that the report should bring along and does not; it never stops a filing. */
export function checkLampiran(
  lampiran: LampiranById,
  wanted: readonly string[],
  { basis, level = 'finding', rule = 'lampiran' }: Options,
): Finding[] {
  return missingLampiran(lampiran, wanted).map((jenis) => ({
    level,
    rule,
    where: ['lampiran'],
    values: { jenis },
    basis,
  }));
}
