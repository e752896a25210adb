import { commandIdSchema, uuidv7 } from '../../../domain/basics/ids.ts';
import type { DeviceId } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { Kecamatan } from '../../../domain/desa/kecamatan.ts';
import type { SettingName } from '../../../domain/settings/setting-name.ts';
import { setSettingCommand } from '../../../domain/workflow/commands/set-setting.ts';
import type { Command } from '../../../domain/workflow/commands/registry.ts';
import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Actor } from '../../../domain/people/people.ts';
import type { Round } from './report-rounds.ts';

interface Office {
  readonly admin: Actor;
  readonly device: DeviceId;
  readonly kecamatan: Kecamatan;
  readonly kepalaDesaOf: (desa: DesaCode) => string;
  readonly at: Instant;
  readonly randomBytes: (count: number) => Uint8Array;
}

/** What the admin sets before the year begins: letterhead, and whom to remind; one desa has no number yet. */
export function officeRounds(office: Office): readonly Round[] {
  const { kecamatan, kepalaDesaOf, admin, device, at } = office;
  const commands = [
    setSetting(office, 'surat', null, suratOf(kecamatan)),
    ...kecamatan.desa.slice(0, -1).map(({ code }, index) =>
      setSetting(office, 'kontak', code, {
        nama: `Bapak ${kepalaDesaOf(code)}`,
        whatsapp: nobodysNumber(index),
      }),
    ),
  ];
  return [{ at, actor: admin, device, commands }];
}

/** No network in Indonesia gives numbers after 62 0: nobody is called by a demo. */
function nobodysNumber(index: number): string {
  return `6200000000${String(index + 1).padStart(2, '0')}`;
}

function suratOf({ name, kabupaten }: Kecamatan): Readonly<Record<string, unknown>> {
  return {
    kop: [`PEMERINTAH KABUPATEN ${kabupaten.toUpperCase()}`, `KECAMATAN ${name.toUpperCase()}`],
    kota: name,
    polaNomor: '900/{nomor}/{tahun}',
    penandatangan: { nama: 'Nama Camat', nip: '', jabatan: `Camat ${name}`, pangkat: '' },
  };
}

function setSetting(
  { at, randomBytes }: Office,
  ...[name, desa, value]: [SettingName, DesaCode | null, Readonly<Record<string, unknown>>]
): Command {
  const id = commandIdSchema.parse(uuidv7(Date.parse(at), randomBytes(10)));
  const envelope = { id, madeAt: at, seenServerAt: null };
  return { ...envelope, kind: setSettingCommand.kind, name, desa, base: null, value: { ...value } };
}
