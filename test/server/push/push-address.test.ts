import { expect, test } from 'vitest';
import { isPushAddress, leadsOutside } from '../../../src/server/push/push-address.ts';

test.each([
  'https://fcm.googleapis.com/fcm/send/abc:def',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAA',
  'https://web.push.apple.com/QGuQ',
  'https://wns2-sg2p.notify.windows.com/w/?token=BQYA',
])('takes the address of a push service: %s', (endpoint) => {
  expect(isPushAddress(endpoint)).toBe(true);
});

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://localhost/x',
  'https://push.localhost/x',
  'https://printer.local/x',
  'https://database.internal/x',
  'https://database.internal./x',
  'https://intranet/x',
  'https://127.0.0.1/x',
  'https://127.1/x',
  'https://2130706433/x',
  'https://0x7f000001/x',
  'https://10.0.0.8/x',
  'https://172.20.1.1/x',
  'https://192.168.1.1/x',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/x',
  'https://0.0.0.0/x',
  'https://[::1]/x',
  'https://[::]/x',
  'https://[::ffff:127.0.0.1]/x',
  'https://[fd00::1]/x',
  'https://[fe80::1]/x',
  'https://fcm.googleapis.com:8443/x',
  'https://me:secret@fcm.googleapis.com/x',
  'file:///etc/passwd',
  'no address',
])('refuses what a push service has not: %s', (endpoint) => {
  expect(isPushAddress(endpoint)).toBe(false);
});

test('a name leads outside when every address behind it lies there', async () => {
  const leads = (...addresses: readonly string[]) =>
    leadsOutside('https://push.example/x', async () => addresses);
  expect(await leads('142.250.4.95', '2404:6800:4003:c00::5f')).toBe(true);
  expect(await leads('142.250.4.95', '127.0.0.1')).toBe(false);
  expect(await leads('::ffff:10.0.0.1')).toBe(false);
  expect(await leads()).toBe(false);
  expect(await leads('nonsense')).toBe(false);
});
