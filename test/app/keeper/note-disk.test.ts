import { expect, test } from 'vitest';
import { createNoteDisk } from '../../../src/app/keeper/note-disk.ts';
import type { Content } from '../../../src/domain/standing/report-doc.ts';
import { tanggalSchema } from '../../../src/domain/basics/tanggal.ts';
import { describeKeeper } from '../../contracts/keeper-contract.ts';
import { apbdesSembung } from '../../support/a-command.ts';
import { aKeptPhone } from '../../support/a-kept-phone.ts';
import { actors } from '../../support/actors.ts';

const key = 'rekomendasi/jawab/satu';
const blank = { text: '', kepada: '' };
const typed = { text: 'kas sudah ditutup', kepada: '' };

describeKeeper('a keeper of a note', async () => {
  const phone = aKeptPhone(actors.operator);
  return { tab: () => createNoteDisk(phone, key, () => blank), fields: ['text', 'kepada'] };
});

test('a sheet opened again shows what was typed; emptied, there is no note', async () => {
  const { phone, opens } = aPhone();
  const disk = await opens(blank);
  await disk.write(typed, blank);
  expect((await opens(blank)).shown).toEqual(typed);
  await disk.write(blank, typed);
  expect(await phone.notes.read({ person: actors.operator.person, key })).toBeNull();
});

test('S11 a note is shown to nobody but its writer, on the same phone', async () => {
  const { phone, opens } = aPhone();
  await (await opens(blank)).write(typed, blank);
  await phone.write.signOut();
  await expect(opens(blank)).rejects.toThrow('person signed in');
  await phone.write.signIn(actors.operatorPerak);
  expect((await opens(blank)).shown).toEqual(blank);
  await phone.write.signIn(actors.operator);
  expect((await opens(blank)).shown).toEqual(typed);
});

test('what is written last goes to its writer, though somebody else signed in meanwhile', async () => {
  const { phone, opens } = aPhone();
  const disk = await opens(blank);
  await phone.write.signIn(actors.operatorPerak);
  await disk.write(typed, blank);
  expect((await opens(blank)).shown).toEqual(blank);
  await phone.write.signIn(actors.operator);
  expect((await opens(blank)).shown).toEqual(typed);
});

test('what the office changed since shows where nothing was typed, and is told where it was', async () => {
  const { opens } = aPhone();
  const before = { nama: 'Hadi', jabatan: 'Camat' };
  await (await opens(before)).write({ ...before, nama: 'Sri' }, before);
  const apart = await opens({ ...before, jabatan: 'Plt. Camat' });
  expect([apart.shown, apart.isOvertaken.value]).toEqual([
    { nama: 'Sri', jabatan: 'Plt. Camat' },
    false,
  ]);
  const both = await opens({ ...before, nama: 'Budi' });
  expect([both.shown['nama'], both.isOvertaken.value]).toEqual(['Sri', true]);
});

test('S12 a note of another version whose fields are not these is none', async () => {
  const { opens } = aPhone();
  await (await opens({ text: {} })).write({ text: { isi: 'x' } }, { text: {} });
  expect((await opens(blank)).shown).toEqual(blank);
});

test('S12 a field that came later begins as the sheet does', async () => {
  const { opens } = aPhone();
  await (await opens({ text: '' })).write({ text: 'kas' }, { text: '' });
  expect((await opens({ text: '', kepada: 'Kades' })).shown).toEqual({
    text: 'kas',
    kepada: 'Kades',
  });
});

test('a note goes in the transaction that queues what was written in it', async () => {
  const { phone, opens } = aPhone();
  await (await opens(blank)).write(typed, blank);
  const perdes = {
    nomor: '1',
    tanggal: tanggalSchema.parse('2026-01-02'),
    nomorPerkades: '',
    tanggalPerkades: null,
    dikirim: null,
  };
  await phone.write.queue({ kind: 'record-perdes', report: apbdesSembung, perdes }, key);
  expect((await opens(blank)).shown).toEqual(blank);
  expect((await phone.read.syncState()).queued).toBe(1);
});

function aPhone() {
  const phone = aKeptPhone(actors.operator);
  const opens = async (begins: Content) => {
    const disk = createNoteDisk(phone, key, () => begins);
    return { ...disk, shown: await disk.open() };
  };
  return { phone, opens };
}
