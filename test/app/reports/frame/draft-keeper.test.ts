import { expect, test } from 'vitest';
import { createDraftKeeper } from '../../../../src/app/reports/frame/draft-keeper.ts';
import { StorageFull } from '../../../../src/app/store/storage-error.ts';
import { desaCodeSchema, reportId } from '../../../../src/domain/basics/ids.ts';
import type { Content } from '../../../../src/domain/standing/content.ts';
import { actors } from '../../../support/actors.ts';
import { createMemoryPhone } from '../../../support/memory-phone.ts';
import { seededBytes } from '../../../support/seeded-bytes.ts';

const desa = desaCodeSchema.parse('35.17.01.2006');
const report = reportId({ desa, kind: 'apbdes', tahun: 2027 });

test('says saved only when the disk has it', async () => {
  const { keeper, onDisk } = await aDesk();
  keeper.change((content) => ({ ...content, catatan: 'satu' }));
  expect([keeper.content.value['catatan'], keeper.state.value]).toEqual(['satu', 'saving']);
  await keeper.flush();
  expect([(await onDisk())['catatan'], keeper.state.value]).toEqual(['satu', 'saved']);
});

test('keys that come while the disk is written are written after it', async () => {
  const { keeper, onDisk } = await aDesk();
  for (const text of ['s', 'sa', 'sat', 'satu'])
    keeper.change((content) => ({ ...content, catatan: text }));
  await keeper.flush();
  expect((await onDisk())['catatan']).toBe('satu');
});

test('a full disk is told and the words stay on the screen, until there is room', async () => {
  const { keeper, onDisk, disk } = await aDesk();
  disk.isFull = true;
  keeper.change((content) => ({ ...content, catatan: 'penting' }));
  expect(await keeper.flush()).toBe(false);
  expect([keeper.state.value, keeper.content.value['catatan']]).toEqual(['full', 'penting']);
  disk.isFull = false;
  expect(await keeper.flush()).toBe(true);
  expect((await onDisk())['catatan']).toBe('penting');
});

test('a full disk takes the words once files that the server has made room', async () => {
  const { keeper, onDisk, disk } = await aDesk();
  disk.isFull = true;
  disk.canMakeRoom = true;
  keeper.change((content) => ({ ...content, catatan: 'penting' }));
  expect(await keeper.flush()).toBe(true);
  expect((await onDisk())['catatan']).toBe('penting');
});

test('knows what is shown and not on disk yet', async () => {
  const { keeper } = await aDesk();
  expect(keeper.unsaved()).toBeNull();
  keeper.change((content) => ({ ...content, catatan: 'satu' }));
  expect(keeper.unsaved()).toMatchObject({ content: { catatan: 'satu' }, base: { catatan: '' } });
  await keeper.flush();
  expect(keeper.unsaved()).toBeNull();
});

test('keeps what another tab wrote beside what is typed here', async () => {
  const { keeper, phone, onDisk } = await aDesk();
  await phone.write.editDraft(report, { ...(await onDisk()), nomor: 'tab lain' });
  keeper.change((content) => ({ ...content, catatan: 'tab ini' }));
  await keeper.flush();
  expect(await onDisk()).toMatchObject({ nomor: 'tab lain', catatan: 'tab ini' });
});

test('the same field typed in two tabs waits for a person', async () => {
  const { keeper, phone, onDisk } = await aDesk();
  await phone.write.editDraft(report, { ...(await onDisk()), catatan: 'tab lain' });
  keeper.change((content) => ({ ...content, catatan: 'tab ini' }));
  await keeper.flush();
  const { local } = await phone.read.report(report);
  expect(local?.conflicts).toMatchObject([{ mine: 'tab ini', theirs: 'tab lain' }]);
});

test('shows what another tab wrote while nothing is typed here', async () => {
  const { keeper, phone, onDisk } = await aDesk();
  await phone.write.editDraft(report, { ...(await onDisk()), nomor: 'tab lain' });
  keeper.look();
  await expect.poll(() => keeper.content.value['nomor']).toBe('tab lain');
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
  await keeper.seal();
  await keeper.seal();
  expect([await queued(), pokes()]).toEqual([1, 1]);
});

async function aDesk() {
  const memory = createMemoryPhone({
    actor: actors.operator,
    clock: () => Date.parse('2026-10-15T01:00:00.000Z'),
    random: seededBytes(1),
    post: async () => ({ kind: 'no-answer' }),
  });
  const disk = { isFull: false, canMakeRoom: false };
  const editDraft: typeof memory.editDraft = async (...edit) => {
    if (disk.isFull) throw new StorageFull('full');
    return memory.editDraft(...edit);
  };
  const phone = { read: memory.read, write: { ...memory.write, editDraft } };
  const { content } = await phone.write.openDraft(report, { catatan: '', nomor: '' });
  let pokes = 0;
  let timeComes = (): void => {};
  const keeper = createDraftKeeper(
    {
      phone,
      poke: () => (pokes += 1),
      makeRoom: async () => {
        if (disk.canMakeRoom) disk.isFull = false;
        return disk.canMakeRoom;
      },
      after: (_, work) => {
        timeComes = work;
        return () => (timeComes = () => {});
      },
    },
    report,
    content,
  );
  const onDisk = async (): Promise<Content> =>
    (await phone.read.report(report)).local?.content ?? {};
  return {
    keeper,
    phone,
    disk,
    onDisk,
    queued: async () => (await phone.read.syncState()).queued,
    pokes: () => pokes,
    timeComes: () => timeComes(),
  };
}
