import type { CommandId } from '../../../domain/basics/ids.ts';
import { formatTanggal } from '../../../domain/basics/tanggal.ts';
import type { Kunjungan } from '../../../domain/kunjungan/kunjungan.ts';
import type { App } from '../../app-context.ts';
import type { Unstamped } from '../../store/phone.ts';
import type { KunjunganRow } from '../../store/phone-tables.ts';
import { fileKunjunganCommand } from '../../../domain/workflow/commands/file-kunjungan.ts';
import { giveRekomendasiCommand } from '../../../domain/workflow/commands/give-rekomendasi.ts';
import type { GiveRekomendasi } from '../../../domain/workflow/commands/give-rekomendasi.ts';

/** Queues the visit and all its recommendations as one; its photos follow on their own. */
export async function finishKunjungan(
  { phone, sync, files }: App,
  { id, desa }: KunjunganRow,
  kunjungan: Kunjungan,
): Promise<void> {
  await phone.kunjungan.finish(id, [
    { kind: fileKunjunganCommand.kind, id, desa, content: kunjungan },
    ...rekomendasiOf(id, desa, kunjungan),
  ]);
  sync.poke();
  files.poke();
}

function rekomendasiOf(
  visit: CommandId,
  desa: KunjunganRow['desa'],
  { rekomendasi, diketahui, tanggal }: Kunjungan,
): readonly Unstamped<GiveRekomendasi>[] {
  const isKnown = diketahui !== null && diketahui.nama.trim() !== '';
  const source = { kind: 'kunjungan', id: visit, tentang: formatTanggal(tanggal) } as const;
  return Object.entries(rekomendasi).map(([id, { teks, kepada = '', due, bobot, lampiran }]) => ({
    kind: giveRekomendasiCommand.kind,
    id: id as CommandId, // keys are these ids
    desa,
    text: teks.trim(),
    due,
    source,
    kepada: kepada.trim(),
    bobot,
    diketahui: isKnown ? diketahui : null,
    lampiran,
  }));
}
