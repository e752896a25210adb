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

test('names the setting that makes no sense', () => {
  const reading =
    (environment: Record<string, string>, args: readonly string[] = []) =>
    () =>
      readSettings(environment, args);
  expect(reading({ PORT: '80 80' })).toThrow(/^Setelan PORT tidak dikenali/);
  expect(reading({ PORT: '70000' })).toThrow(/^Setelan PORT tidak dikenali/);
  expect(reading({ DATABASE_URL: 'mysql://x' })).toThrow(/^Setelan DATABASE_URL tidak dikenali/);
  expect(reading({}, ['--dmeo'])).toThrow(/--demo/);
});
