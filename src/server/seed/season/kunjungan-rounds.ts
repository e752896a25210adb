import { tanggalInWib } from '../../../domain/basics/tanggal.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { Desa } from '../../../domain/desa/kecamatan.ts';
import { emptyKunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import type { Topik } from '../../../domain/kunjungan/topik.ts';
import { fileKunjunganCommand } from '../../../domain/workflow/commands/file-kunjungan.ts';
import type { Command } from '../../../domain/workflow/commands/registry.ts';
import type { Actor } from '../../../domain/people/people.ts';
import type { Hands, Round } from './report-rounds.ts';
import { laterBy, stamp } from './stamp.ts';

interface KunjunganWay {
  readonly desa: Desa;
  /** Place of the desa in its kecamatan. */
  readonly index: number;
  readonly hands: Hands;
  readonly pembina: Actor;
  readonly until: Instant;
  readonly randomBytes: (count: number) => Uint8Array;
}

const DAY_MINUTES = 24 * 60;

/** Two visits a desa in the year, as the Renstra counts them; to every sixth desa only one so far. */
export function kunjunganRounds(way: KunjunganWay): readonly Round[] {
  const { index, until } = way;
  const first = oneVisit(way, laterBy(until, (index - 230) * DAY_MINUTES), ['keuangan', 'aset']);
  const second = oneVisit(way, laterBy(until, (index - 60) * DAY_MINUTES), ['bumdes', 'lkd']);
  return index % 6 === 5 ? [first] : [first, second];
}

function oneVisit(way: KunjunganWay, at: Instant, topik: Topik[]): Round {
  const { desa, hands, pembina } = way;
  const command: Command = {
    ...stamp(way, at),
    kind: fileKunjunganCommand.kind,
    desa: desa.code,
    content: {
      ...emptyKunjungan(tanggalInWib(at), topik),
      mulai: '09:00',
      selesai: '11:30',
      orang: { 'o-1': { nama: hands.kepalaDesa, jabatan: 'Kepala Desa', tandaTangan: null } },
      catatan: `Pembinaan di Balai Desa ${desa.name}, buku kas dan papan informasi dilihat bersama.`,
    },
  };
  return { at, actor: pembina, device: hands.desk, commands: [command] };
}
