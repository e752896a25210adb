import type { DesaCode } from '../../../domain/basics/ids.ts';
import type { Instant } from '../../../domain/basics/tanggal.ts';
import type { Kecamatan } from '../../../domain/desa/kecamatan.ts';
import type { SettingName } from '../../../domain/settings/setting-name.ts';
import { setSettingCommand } from '../../../domain/workflow/commands/set-setting.ts';
import type { Doer, Round } from './doer.ts';

interface Office {
  readonly kecamatan: Kecamatan;
  readonly kepalaDesaOf: (desa: DesaCode) => string;
  readonly at: Instant;
}

/** What the admin sets before the year begins: letterhead, and whom to remind; one desa has no number yet. */
export function officeRound(admin: Doer, { kecamatan, kepalaDesaOf, at }: Office): Round {
  const contacts = kecamatan.desa.slice(0, -1).map(({ code }, index) => {
    const nama = `Bapak ${kepalaDesaOf(code)}`;
    return setting('kontak', code, { nama, whatsapp: nobodysNumber(index) });
  });
  return admin(at, setting('surat', null, suratOf(kecamatan)), ...contacts);
}

function setting(name: SettingName, desa: DesaCode | null, value: Record<string, unknown>) {
  return { kind: setSettingCommand.kind, name, desa, base: null, value };
}

/** No network in Indonesia gives numbers after 62 0: nobody is called by a demo. */
function nobodysNumber(index: number): string {
  return `6200000000${String(index + 1).padStart(2, '0')}`;
}

function suratOf({ name, kabupaten }: Kecamatan): Record<string, unknown> {
  return {
    kop: [`PEMERINTAH KABUPATEN ${kabupaten.toUpperCase()}`, `KECAMATAN ${name.toUpperCase()}`],
    kota: name,
    polaNomor: '900/{nomor}/{tahun}',
    penandatangan: { nama: 'Nama Camat', nip: '', jabatan: `Camat ${name}`, pangkat: '' },
  };
}
