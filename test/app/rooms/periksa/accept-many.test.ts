import { expect, test } from 'vitest';
import type { App } from '../../../../src/app/app-context.ts';
import { acceptMany } from '../../../../src/app/rooms/periksa/accept-many.ts';
import { takeFiling } from '../../../../src/app/rooms/periksa/take-filing.ts';
import { seededBytes } from '../../../support/seeded-bytes.ts';
import { createMemoryPhone } from '../../../support/memory-phone.ts';
import { actors } from '../../../support/actors.ts';
import { commandId } from '../../../support/a-command.ts';
import { aReportDoc } from '../../../support/a-report-doc.ts';

const docs = ['35.17.01.2005', '35.17.01.2006'].map((desa, n) =>
  aReportDoc({ desa, state: 'diajukan', revision: 1, filing: commandId(n + 1) }),
);

function anAppAtWork() {
  let pokes = 0;
  const phone = createMemoryPhone({
    actor: actors.verifikator,
    clock: () => Date.parse('2026-11-10T02:00:00Z'),
    random: seededBytes(7),
    post: async () => ({ kind: 'no-answer' }) as never, // nothing is sent here
  });
  const app = { phone, sync: { poke: () => void (pokes += 1) } } as unknown as App; // all that these use
  return {
    app,
    queued: async () =>
      (await phone.outbox.nextBatch({ commands: 99, bytes: 1_000_000 }))?.commands ?? [],
    pokes: () => pokes,
  };
}

test('accepts each by a command of its own, and syncs once', async () => {
  const { app, queued, pokes } = anAppAtWork();
  await acceptMany(app, docs);
  expect(await queued()).toMatchObject(
    docs.map(({ report, filing }) => ({ kind: 'accept-filing', report, filing, remarks: [] })),
  );
  expect(pokes()).toBe(1);
});

test('takes a filing and puts it back', async () => {
  const { app, queued } = anAppAtWork();
  for (const taken of [true, false]) await takeFiling(app, docs[0] ?? aReportDoc(), taken);
  expect(await queued()).toMatchObject([{ taken: true }, { taken: false }]);
});
