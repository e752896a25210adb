import { expect, test } from 'vitest';
import type { SettingName } from '../../../src/domain/settings/setting-name.ts';
import { settingNameSchema } from '../../../src/domain/settings/setting-name.ts';
import { maySet } from '../../../src/domain/settings/may-set.ts';
import { refuseActor } from '../../../src/domain/workflow/authority.ts';
import type { CommandKind } from '../../../src/domain/workflow/commands/registry.ts';
import { commandKinds } from '../../../src/domain/workflow/commands/registry.ts';
import type { Actor, Role } from '../../../src/domain/people/people.ts';
import { isDesaRole, roleSchema } from '../../../src/domain/people/people.ts';
import { aCommandOf, everyKind } from '../../support/one-of-each-command.ts';
import { actors } from '../../support/actors.ts';

/*
 * Who may do what, written out: a table of the code would only agree with itself. A role too many lets a desa
 * accept its own filing, one too few stops an office.
 */
const columns = 'operator  kepala-desa  verifikator  pembina  camat  admin'.split(/\s+/) as Role[]; // the six there are

const mayGive: Readonly<Record<CommandKind, string>> = {
  //                          oper kdes veri pemb cama admi
  'save-draft': '              ya   ya   -    -    -    - ',
  'file-report': '             ya   ya   -    -    -    - ',
  'open-filing': '             -    -    ya   ya   -    - ',
  'return-filing': '           -    -    ya   ya   -    - ',
  'accept-filing': '           -    -    ya   ya   -    - ',
  'set-hari-libur': '          -    -    -    -    -    ya',
  'set-calendar': '            -    -    -    -    -    ya',
  'take-filing': '             -    -    ya   ya   -    - ',
  'record-perdes': '           ya   ya   -    -    -    - ',
  'set-setting': '             -    -    ya   ya   -    ya',
  'give-rekomendasi': '        -    -    ya   ya   -    - ',
  'change-rekomendasi': '      -    -    ya   ya   -    - ',
  'acknowledge-rekomendasi': ' ya   ya   -    -    -    - ',
  'answer-rekomendasi': '      ya   ya   -    -    -    - ',
  'judge-rekomendasi': '       -    -    ya   ya   -    - ',
  'file-kunjungan': '          -    -    ya   ya   -    - ',
  'record-surat': '            -    -    ya   -    ya   ya',
};

const maySetIt: Readonly<Record<SettingName, string>> = {
  //                  oper kdes veri pemb cama admi
  surat: '            -    -    -    -    -    ya',
  pagu: '             -    -    ya   -    -    ya',
  pemeriksaan: '      -    -    -    -    -    ya',
  indikator: '        -    -    -    -    -    ya',
  kontak: '           -    -    ya   ya   -    ya',
  triwulan: '         -    -    ya   ya   -    ya',
  kunjungan: '        -    -    ya   ya   -    ya',
  seksi: '            -    -    -    -    -    ya',
  'daftar-periksa': ' -    -    -    ya   -    ya',
};

const rolesIn = (row: string): readonly Role[] => {
  const marks = row.trim().split(/\s+/);
  return columns.filter((_, at) => marks[at] === 'ya');
};

function someoneOf(role: Role): Actor {
  const someone = isDesaRole(role) ? actors.operator : actors.admin;
  return { ...someone, role };
}

test('the tables below name every role, kind of command and setting', () => {
  expect(columns).toEqual(roleSchema.options);
  expect(everyKind.toSorted()).toEqual([...commandKinds].toSorted());
  expect(Object.keys(maySetIt)).toEqual(settingNameSchema.options);
});

test.for(everyKind)('S11 %s is given by these roles and no other', (kind) => {
  const command = aCommandOf(kind);
  const giving = columns.filter((role) => refuseActor(someoneOf(role), command) === null);
  expect(giving).toEqual(rolesIn(mayGive[kind]));
});

test.for(everyKind)('S11 whoever may not give %s is told so', (kind) => {
  const command = aCommandOf(kind);
  const refused = columns.filter((role) => !rolesIn(mayGive[kind]).includes(role));
  for (const role of refused) expect(refuseActor(someoneOf(role), command)).toBe('not-allowed');
});

test.for(settingNameSchema.options)('S11 %s is set by these roles and no other', (name) => {
  const desa = name === 'kontak' ? '35.17.01.2006' : null;
  const command = aCommandOf('set-setting', { name, desa });
  const setting = columns.filter((role) => refuseActor(someoneOf(role), command) === null);
  expect(setting).toEqual(rolesIn(maySetIt[name]));
  expect(columns.filter((role) => maySet({ role }, name))).toEqual(rolesIn(maySetIt[name]));
});

test.for(everyKind.filter((kind) => !kind.startsWith('set-')))(
  'S11 %s about a desa of another kecamatan is out of scope',
  (kind) => {
    const [role] = rolesIn(mayGive[kind]);
    const elsewhere = { ...someoneOf(role ?? 'admin'), kecamatan: '35.17.02' } as Actor; // a valid other code
    expect(refuseActor(elsewhere, aCommandOf(kind))).toBe('out-of-scope');
  },
);
