import type { DesaCode } from '../../src/domain/basics/ids.ts';
import { tanggalSchema } from '../../src/domain/basics/tanggal.ts';
import { emptyKunjungan } from '../../src/domain/kunjungan/kunjungan.ts';
import type { Kunjungan } from '../../src/domain/kunjungan/kunjungan.ts';
import { commandId, madeAt } from './a-command.ts';
import { actors } from './actors.ts';
import type { CommandOf } from '../../src/domain/workflow/commands/registry.ts';

/** A finished visit to Sembung about money, with one person met. */
export function aKunjungan(fields: Partial<Kunjungan> = {}): Kunjungan {
  const orang = { a: { nama: 'Suwarno', jabatan: 'Kepala Desa', tandaTangan: null } };
  const tanggal = tanggalSchema.parse('2026-10-29');
  return { ...emptyKunjungan(tanggal, ['keuangan']), orang, ...fields };
}

export const sembung = actors.operator.desa as DesaCode; // a desa's person

export function aFileKunjungan(
  n: number,
  fields: Partial<CommandOf<'file-kunjungan'>> = {},
): CommandOf<'file-kunjungan'> {
  return {
    id: commandId(n),
    madeAt,
    seenServerAt: null,
    kind: 'file-kunjungan',
    desa: sembung,
    content: aKunjungan(),
    ...fields,
  };
}
