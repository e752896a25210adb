import { expect, test } from 'vitest';
import { createKeeper } from '../../../../src/app/keeper/keeper.ts';
import { createDraftDisk } from '../../../../src/app/reports/frame/draft-disk.ts';
import { desaCodeSchema, reportId } from '../../../../src/domain/basics/ids.ts';
import { describeKeeper } from '../../../contracts/keeper-contract.ts';
import { aKeptPhone } from '../../../support/a-kept-phone.ts';
import { actors } from '../../../support/actors.ts';

const desa = desaCodeSchema.parse('35.17.01.2006');
const report = reportId({ desa, kind: 'apbdes', tahun: 2027 });
const empty = { catatan: '', nomor: '' };

describeKeeper('a keeper of the draft of a report', async () => {
  const phone = aKeptPhone(actors.operator);
  return {
    tab: () => createDraftDisk({ phone, poke: () => {} }, report, empty),
    fields: ['catatan', 'nomor'],
  };
});

test('the same field typed in two tabs waits for a person', async () => {
  const { keeper, phone } = await aDesk();
  await phone.write.editDraft(report, { ...empty, catatan: 'tab lain' });
  keeper.change((content) => ({ ...content, catatan: 'tab ini' }));
  await keeper.flush();
  const { local } = await phone.read.report(report);
  expect(local?.conflicts).toMatchObject([{ mine: 'tab ini', theirs: 'tab lain' }]);
});

test('last words and another tab in the same field wait for a person', async () => {
  const { phone, disk } = await aDesk();
  await phone.write.editDraft(report, { ...empty, catatan: 'tab lain' });
  const words = { content: { ...empty, catatan: 'kata terakhir' }, base: empty };
  const deps = { disk, makeRoom: async () => false, after: () => () => {} };
  await createKeeper(deps, words).flush();
  const { local } = await phone.read.report(report);
  expect(local?.conflicts).toMatchObject([{ mine: 'kata terakhir', theirs: 'tab lain' }]);
});

test('seals and asks for a sync when the typing rests', async () => {
  const desk = await aDesk();
  desk.keeper.change((content) => ({ ...content, catatan: 'satu' }));
  await desk.keeper.flush();
  expect([await desk.queued(), desk.pokes()]).toEqual([0, 0]);
  desk.timeComes();
  await expect.poll(() => desk.pokes()).toBe(1);
  expect(await desk.queued()).toBe(1);
});

test('seals on leaving without waiting, and not twice', async () => {
  const { keeper, queued, pokes } = await aDesk();
  keeper.change((content) => ({ ...content, catatan: 'satu' }));
  await keeper.rest();
  await keeper.rest();
  expect([await queued(), pokes()]).toEqual([1, 1]);
});

async function aDesk() {
  const phone = aKeptPhone(actors.operator);
  let pokes = 0;
  let timeComes = (): void => {};
  const disk = createDraftDisk({ phone, poke: () => (pokes += 1) }, report, empty);
  const content = await disk.open();
  const keeper = createKeeper(
    {
      disk,
      makeRoom: async () => false,
      after: (_, work) => {
        timeComes = work;
        return () => (timeComes = () => {});
      },
    },
    { content, base: content },
  );
  return {
    keeper,
    phone,
    disk,
    queued: async () => (await phone.read.syncState()).queued,
    pokes: () => pokes,
    timeComes: () => timeComes(),
  };
}
