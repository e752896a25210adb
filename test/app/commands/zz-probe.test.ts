import { test } from 'vitest';
import { setHariLibur } from '../../../src/app/commands/change-hari-libur.ts';
import { signIn } from '../../../src/app/commands/sign-in.ts';
import { must } from '../../../src/domain/basics/must.ts';
import { actors } from '../../support/actors.ts';
import { anApp } from '../../support/an-app.ts';
import { anHttpServer, password } from '../../support/an-http-server.ts';
test('probe double tap', async () => {
  const server = await anHttpServer();
  const a = anApp(server, actors.admin, 1);
  await signIn(a.app, { username: 'admin', password });
  await a.phone.sync();
  const t = must(await a.phone.read.hariLibur());
  await Promise.all([setHariLibur(a.app, t, t.entries.slice(1)), setHariLibur(a.app, t, t.entries.slice(0, -1))]);
  await a.phone.sync(); await a.phone.sync();
  console.log('REFUSED', (await a.phone.read.refused()).map((r) => r.code), 'left', must(await a.phone.read.hariLibur()).entries.length, 'of', t.entries.length);
});
