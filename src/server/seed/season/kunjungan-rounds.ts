import { type Instant, tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { emptyKunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import type { Topik } from '../../../domain/kunjungan/topik.ts';
import { fileKunjunganCommand } from '../../../domain/workflow/commands/file-kunjungan.ts';
import { DAY_MINUTES, type Hands, type Round, laterBy } from './doer.ts';

/** One desa of the season. */
export interface DesaWay {
  readonly desa: Desa;
  /** Place of the desa in its kecamatan. */
  readonly index: number;
  readonly hands: Hands;
  readonly until: Instant;
}

/** Two visits a desa in the year, as the Renstra counts them; to every sixth desa only one so far. */
export function kunjunganRounds(way: DesaWay): readonly Round[] {
  const first = oneVisit(way, way.index - 230, ['keuangan', 'aset']);
  const second = oneVisit(way, way.index - 60, ['bumdes', 'lkd']);
  return way.index % 6 === 5 ? [first] : [first, second];
}

function oneVisit({ desa, hands, until }: DesaWay, afterHari: number, topik: Topik[]): Round {
  const at = laterBy(until, afterHari * DAY_MINUTES);
  const content = {
    ...emptyKunjungan(tanggalInWib(at), topik),
    mulai: '09:00',
    selesai: '11:30',
    orang: { 'o-1': { nama: hands.kepalaDesa, jabatan: 'Kepala Desa', tandaTangan: null } },
    catatan: `Pembinaan di Balai Desa ${desa.name}, buku kas dan papan informasi dilihat bersama.`,
  };
  return hands.pembina(at, { kind: fileKunjunganCommand.kind, desa: desa.code, content });
}
