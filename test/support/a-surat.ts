import { must } from '../../src/domain/basics/must.ts';
import type { CommandId } from '../../src/domain/basics/ids.ts';
import type { SuratDoc } from '../../src/domain/surat/surat-head.ts';
import { docSchema } from '../../src/domain/workflow/documents.ts';
import { commandSchema } from '../../src/domain/workflow/commands/registry.ts';
import { commandId, madeAt } from './a-command.ts';
import { actors } from './actors.ts';
import type { CommandOf } from '../../src/domain/workflow/commands/registry.ts';

export const suratSembung = 'pengingat/35.17.01.2006/2026-11-25';
const penandatangan = { nama: 'Hartono', nip: '1970', jabatan: 'Camat Perak', pangkat: 'Pembina' };

interface SuratFields {
  readonly surat?: string;
  readonly desa?: string | null;
  readonly verdict?: CommandId | null;
  readonly base?: CommandId | null;
  readonly nomor?: string;
  readonly tanggal?: string;
  readonly isi?: Readonly<Record<string, unknown>>;
}

/** The number of a letter, of a reminder to Sembung unless told. */
export function aRecordSurat(n: number, fields: SuratFields = {}): CommandOf<'record-surat'> {
  const { nomor = '900/12/415.56/2026', tanggal = '2026-11-25', ...others } = fields;
  const command = commandSchema.parse({
    id: commandId(n),
    madeAt,
    seenServerAt: null,
    kind: 'record-surat',
    surat: suratSembung,
    desa: '35.17.01.2006',
    verdict: null,
    base: null,
    entry: { nomor, tanggal, perihal: 'Pengingat Penyampaian Laporan Desa', penandatangan },
    isi: { lines: ['APBDes 2027: paling lambat 31 Oktober 2026 (terlambat 25 hari).'] },
    ...others,
  });
  return command as CommandOf<'record-surat'>; // of that kind
}

/** A recorded letter, as the feed brings it. */
export function aSuratDoc(fields: SuratFields = {}, n = 1): SuratDoc {
  const { id, surat, desa, verdict, isi, entry, madeAt: at } = aRecordSurat(n, fields);
  const { person, nama } = actors.verifikator;
  const doc = docSchema.parse({
    kind: 'surat',
    id: `surat/${surat}`,
    surat,
    desa,
    verdict,
    isi,
    kecamatan: '35.17.01',
    entries: [{ id, content: entry, by: { person, nama }, at, receivedAt: at }],
  });
  return must(doc.kind === 'surat' ? doc : null);
}
