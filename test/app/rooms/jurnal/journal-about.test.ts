import { expect, test } from 'vitest';
import { journalAbout } from '../../../../src/app/rooms/jurnal/journal-about.ts';
import { deedKinds, deedName } from '../../../../src/app/rooms/jurnal/words.ts';
import { commandSchema } from '../../../../src/domain/workflow/commands/registry.ts';

const say = (...about: readonly string[]) =>
  journalAbout({ about: [...about] }, (person) => (person === 'p1' ? 'Siti Aminah' : null));

test('names a report once, by its title, whatever documents a deed wrote', () => {
  expect(
    say('report/35.17.01.2006/apbdes/2027', 'filing/x', 'draft/35.17.01.2006/apbdes/2027'),
  ).toBe('APBDes 2027');
  expect(say('report/35.17.01.2006/laporan-baru/2027')).toBe('laporan-baru 2027');
});

test('names settings, people, devices and what is the whole kecamatan’s', () => {
  expect(say('setting/kontak/35.17.01.2006')).toBe('Setelan Kontak desa');
  expect(say('person/p1')).toBe('Siti Aminah');
  expect(say('person/p2')).toBe('');
  expect(say('device/0190a000-0000-7000-8000-0000009d8f92')).toBe('Perangkat …9d8f92');
  expect(say('hari-libur', 'calendar')).toBe('Hari libur, Kalender kewajiban');
  expect(say('surat/rekap/semua/2026-11-25')).toBe('Rekap untuk bupati');
  expect(say('tak-dikenal/1')).toBe('');
});

test('every command has a name in the journal', () => {
  const kinds = commandSchema.def.options.flatMap((one) => one.def.shape.kind.def.values);
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.filter((kind) => !deedKinds.includes(kind) || deedName(kind) === kind)).toEqual([]);
});
