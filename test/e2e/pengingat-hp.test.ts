import { expect } from '../support/expect.ts';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, test } from 'vitest';
import type { PushPayload } from '../../src/sync/messages/push.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import type { Kecamatan } from '../support/a-kecamatan.ts';
import type { Device } from '../support/a-device.ts';
import { deliverPush } from '../support/deliver-push.ts';
import { answerForNotifications, openNotificationCentre } from '../support/notification-centre.ts';

let perak: Kecamatan;
let hp: Device;

// The server keeps nothing of these tests; each has a phone of its own.
beforeAll(async () => {
  perak = await openKecamatan();
});
afterAll(() => perak.close());

beforeEach(async () => {
  hp = await perak.device();
  await hp.signsIn('operator.perak');
});
afterEach(() => hp.closes());

const reminder: PushPayload = {
  title: '1 laporan Desa Perak jatuh tempo besok',
  body: 'Paling lambat 4 November 2026.',
  path: '/kalender',
};

test('a reminder that arrives is shown by the worker, and a press leads to its page', async () => {
  const centre = await openNotificationCentre(hp.context());
  await deliverPush(hp.page(), JSON.stringify(reminder));
  const { title, body } = reminder;
  await expect.poll(centre.shown).toEqual([{ title, body, tag: 'tepat-pengingat' }]);
  await centre.press();
  await expect(hp.page()).toHaveURL(`${hp.line.url}/kalender`);
  await expect(hp.page().getByRole('heading', { level: 1 })).toHaveText('Kalender');
  expect(await centre.shown()).toEqual([]);
});

test('a reminder leads nowhere but into the app', async () => {
  const centre = await openNotificationCentre(hp.context());
  await deliverPush(hp.page(), JSON.stringify({ ...reminder, path: 'https://example.org/x' }));
  await expect.poll(centre.shown).toHaveLength(1);
  await hp.opens('/bantuan');
  await centre.press();
  await expect(hp.page()).toHaveURL(`${hp.line.url}/`);
});

test('a push that cannot be read still says something true, and a newer one takes its place', async () => {
  const centre = await openNotificationCentre(hp.context());
  for (const text of ['', 'besok', '{"title":1}', 'null']) {
    await deliverPush(hp.page(), text);
    await expect.poll(centre.shown).toMatchObject([{ title: 'Pengingat Tepat' }]);
    await centre.press();
  }
  await deliverPush(hp.page(), 'besok');
  await expect.poll(centre.shown).toHaveLength(1);
  await deliverPush(hp.page(), JSON.stringify(reminder));
  await expect.poll(centre.shown).toMatchObject([{ title: reminder.title }]);
});

test('a browser whose push service is out of reach says so, and the app goes on', async () => {
  await answerForNotifications(hp.context(), 'default');
  await hp.opens('/pengaturan');
  const card = cardOn(hp.page());
  await expect(card).toContainText('Mati.');
  await card.getByRole('button', { name: 'Nyalakan pengingat' }).click();
  await expect(card.getByRole('alert')).toContainText(
    'layanan notifikasi peramban ini tidak dapat dihubungi',
    { timeout: 30_000 },
  );
  await expect(card).toContainText('Mati.');
  await hp.goesOffline();
  await hp.opens('/pengaturan');
  await expect(card).toContainText('menyalakan pengingat perlu sinyal');
  await card.getByRole('button', { name: 'Nyalakan pengingat' }).click();
  await expect(card.getByRole('alert')).toContainText(
    'tidak ada sinyal. Coba lagi saat ada sinyal',
  );
  await hp.opens('/');
  await expect(hp.page().getByRole('navigation', { name: 'Menu utama' })).toBeVisible();
});

test('a person who said no is told how to allow it again; who is reminded of nothing is not asked', async () => {
  await answerForNotifications(hp.context(), 'denied');
  await hp.opens('/pengaturan');
  const card = cardOn(hp.page());
  await expect(card).toContainText('Pengingat ditolak di perangkat ini');
  await expect(card).toContainText('Notifikasi › Izinkan');
  await expect(card.getByRole('button')).toHaveCount(0);
  const admin = await perak.device();
  await admin.signsIn('admin');
  await admin.opens('/pengaturan');
  await expect(admin.page().getByRole('heading', { name: 'Penyimpanan' })).toBeVisible();
  await expect(cardOn(admin.page())).toHaveCount(0);
});

function cardOn(page: Page) {
  return page.locator('section.card').filter({ hasText: 'Pengingat di HP ini' });
}
