import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';

test('goes by itself when nothing is set', () => {
  expect(readSettings({}, [])).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    dataDir: resolve('data'),
    databaseUrl: null,
    siteDir: resolve('dist'),
    trustProxy: false,
    push: { minute: 7 * 60, allowPrivate: false },
    demo: false,
  });
});

test('keeps the demo in a folder of its own, unless told where', () => {
  expect(readSettings({}, ['--demo']).dataDir).toBe(resolve('data/demo'));
  expect(readSettings({ DATA_DIR: '/srv/tepat' }, ['--demo']).dataDir).toBe('/srv/tepat');
  expect(readSettings({}, ['--seed-only'])).toMatchObject({ demo: true, seedOnly: true });
});

test('serves no app under the development server, which does, and has the samples', () => {
  expect(readSettings({}, ['--dev'])).toMatchObject({ siteDir: null, demo: true, seedOnly: false });
});

test('takes an empty setting for none', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: '' }, [])).toMatchObject({
    port: 8080,
    databaseUrl: null,
  });
});

test('reminds at the hour it is told, or not at all', () => {
  const set = { PUSH_AT: '06:30', PUSH_CONTACT: 'mailto:a@b.id', PUSH_PRIVATE: '1' };
  expect(readSettings(set, []).push).toEqual({
    minute: 390,
    contact: 'mailto:a@b.id',
    allowPrivate: true,
  });
  expect(readSettings({ PUSH_AT: 'off' }, []).push).toBeNull();
});

test('names the setting that makes no sense', () => {
  const reading =
    (environment: Record<string, string>, args: readonly string[] = []) =>
    () =>
      readSettings(environment, args);
  expect(reading({ PORT: '80 80' })).toThrow(/^Setelan PORT tidak dikenali/);
  expect(reading({ PORT: '70000' })).toThrow(/^Setelan PORT tidak dikenali/);
  expect(reading({ DATABASE_URL: 'mysql://x' })).toThrow(/^Setelan DATABASE_URL tidak dikenali/);
  expect(reading({ PUSH_AT: '25:00' })).toThrow(/^Setelan PUSH_AT tidak dikenali: isi jam kirim/);
  expect(reading({ PUSH_CONTACT: 'saya' })).toThrow(/^Setelan PUSH_CONTACT tidak dikenali/);
  expect(reading({}, ['--dmeo'])).toThrow(/--demo/);
});
