import { join } from 'node:path';
import { expect } from 'playwright/test';
import { expect as expectValue, test } from 'vitest';
import { aFolder } from '../support/a-folder.ts';
import { openKecamatan } from '../support/a-kecamatan.ts';
import { buildInto } from '../support/built-app.ts';
import { operatorDesa, perboto } from '../support/operator-desa.ts';

test('S12 a new version is offered and not forced; work queued before it is sent after it', async () => {
  const builds = await aFolder();
  const [old, next] = [join(builds, 'old'), join(builds, 'next')];
  await buildInto(old, '1.0.0');
  await buildInto(next, '2.0.0');
  const perak = await openKecamatan(old);
  onTestFinished(perak.close);
  const hp = await perak.device();
  const operator = operatorDesa(hp);
  await hp.signsIn('operator.perak');
  await hp.goesOffline();
  await operator.imports(perboto);
  await perak.dies();
  await perak.comesBack(next);
