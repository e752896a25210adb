import { expect, test } from 'vitest';
import { createVisitDisk } from '../../../../src/app/rooms/kunjungan/visit-disk.ts';
import type { CommandId } from '../../../../src/domain/basics/ids.ts';
import { must } from '../../../../src/domain/basics/must.ts';
import type { Kunjungan } from '../../../../src/domain/kunjungan/kunjungan.ts';
import { describeKeeper } from '../../../contracts/keeper-contract.ts';
import { apbdesSembung, commandId } from '../../../support/a-command.ts';
import { aKeptPhone } from '../../../support/a-kept-phone.ts';
import { aKunjungan } from '../../../support/a-kunjungan.ts';
import { actors } from '../../../support/actors.ts';

const desa = must(actors.operator.desa);

describeKeeper('a keeper of a visit', async () => {
  const { phone, id } = await aVisit(aKunjungan({ mulai: '', catatan: '' }));
  return {
    tab: () => createVisitDisk(phone.kunjungan, id),
    fields: ['catatan', 'tempatLain'],
  };
});

test('a visit of the same fields in two tabs that nobody could read together keeps this hand', async () => {
  const start = withFinding({ kind: 'kewajiban', report: apbdesSembung });
  const { disk } = await aVisit(start);
  await disk.write(withFinding({ kind: 'bebas' }), start);
  const mine = withFinding({
    kind: 'laporan',
    report: apbdesSembung,
    where: [],
    baris: '',
  });
  await disk.write(mine, start);
  expect(await disk.read()).toEqual(mine);
});

test('who signed in another tab did not sign for words that were changed here', async () => {
  const id = commandId(7);
  const rekomendasi = (teks: string) => ({
    [id]: { teks, due: null, bobot: 'sedang' as const, lampiran: {} },
  });
  const diketahui = { nama: 'Hadi', jabatan: 'Kades', tandaTangan: null };
  const start = aKunjungan({ rekomendasi: rekomendasi('Tutup buku kas'), diketahui });
  const { disk } = await aVisit(start);
  await disk.write({ ...start, diketahui: { ...diketahui, tandaTangan: 'AAAA' } }, start);
  await disk.write({ ...start, rekomendasi: rekomendasi('Tutup buku kas dan bank') }, start);
  expect(await disk.read()).toMatchObject({
    rekomendasi: { [id]: { teks: 'Tutup buku kas dan bank' } },
    diketahui: { nama: 'Hadi', tandaTangan: null },
  });
});

function withFinding(perihal: unknown): Kunjungan {
  const temuan = { a: { perihal, teks: 'x', lampiran: {} } };
  return { ...aKunjungan(), temuan } as Kunjungan; // as each case says it
}

async function aVisit(content: Kunjungan) {
  const phone = aKeptPhone(actors.verifikator);
  const id: CommandId = await phone.kunjungan.begin(desa, content);
  return { phone, id, disk: createVisitDisk(phone.kunjungan, id) };
}
