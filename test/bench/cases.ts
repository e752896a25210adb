import type { BoardSize } from './board-documents.ts';
import { benchDocument } from './documents.ts';
import type { CaseName, Measurements } from './measurements.ts';
import type { BenchPhone } from './page/bench-phone.ts';
import type { ContenderName } from './page/page.ts';
import { contenderNames, withWorld } from './world.ts';
import type { Bench, World } from './world.ts';

/** How much is measured; the warm-up is a smaller one. */
export interface Plan {
  readonly documents: number;
  readonly fewerDocuments: number;
  readonly repetitions: number;
  /** Deltas and writes a repetition. */
  readonly smallOnes: number;
}

/** Openings of a board a repetition: the largest takes its time. */
const mostOpenings = 7;

type BoardName = 'board' | 'board-5-years' | 'board-302';
const boards: Readonly<Record<BoardName, BoardSize>> = {
  board: { desa: 13, years: 1 },
  'board-5-years': { desa: 13, years: 5 },
  'board-302': { desa: 302, years: 1 },
};

/** Changed documents in a delta. */
const changedDocuments = 10;

export async function measureAll(bench: Bench, found: Measurements, plan: Plan): Promise<void> {
  for (let repetition = 0; repetition < plan.repetitions; repetition++) {
    await withWorld(bench, plan.documents, async (world) => {
      await measurePull(world, found, { repetition, documents: plan.documents });
      await measureDeltas(world, found, { ...plan, name: 'delta' });
      await measureWrites(world, found, plan);
    });
    await withWorld(bench, 0, (world) => measurePush(world, found, { ...plan, repetition }));
    for (const [name, size] of Object.entries(boards))
      await withWorld(
        bench,
        0,
        (world) => measureBoard(world, found, { ...plan, name: name as BoardName, size }), // its keys
      );
    await withWorld(bench, plan.fewerDocuments, async (world) => {
      for (const who of contenderNames) await world.page.run(who, 'pull');
      await measureDeltas(world, found, {
        ...plan,
        documents: plan.fewerDocuments,
        name: 'delta-of-1000',
      });
    });
  }
}

async function measurePull(
  world: World,
  found: Measurements,
  { repetition, documents }: { repetition: number; documents: number },
): Promise<void> {
  for (const who of inTurn(repetition)) {
    await measure(world, found, { name: 'pull', who, duty: 'pull', values: [] });
    expectSame(`${who} documents on the phone`, await valueOf(world, who, 'count'), documents);
  }
}

async function measurePush(
  world: World,
  found: Measurements,
  { repetition, documents }: { repetition: number; documents: number },
): Promise<void> {
  for (const who of contenderNames) await world.page.run(who, 'fillOutbox', documents);
  for (const who of inTurn(repetition)) {
    await measure(world, found, { name: 'push', who, duty: 'push', values: [] });
    const held = await world.contenders[who].count();
    expectSame(`${who} documents on the server`, held, documents);
    expectSame(`${who} documents kept as sent`, await valueOf(world, who, 'count'), documents);
  }
}

async function measureDeltas(
  world: World,
  found: Measurements,
  { name, documents, smallOnes }: Plan & { name: CaseName },
): Promise<void> {
  for (let edition = 1; edition <= smallOnes; edition++) {
    const from = (edition * 613) % (documents - changedDocuments);
    const range = { from, to: from + changedDocuments };
    for (const who of contenderNames) await world.contenders[who].change(range, edition);
    for (const who of inTurn(edition)) {
      await measure(world, found, { name, who, duty: 'pull', values: [] });
      const version = await valueOf(world, who, 'versionOf', from);
      expectSame(`${who} version after a delta`, version, benchDocument(from, edition).version);
    }
  }
}

async function measureWrites(
  world: World,
  found: Measurements,
  { smallOnes }: Plan,
): Promise<void> {
  for (const who of contenderNames) await world.page.run(who, 'beginWriting', 0);
  for (let edition = 1; edition <= smallOnes; edition++)
    for (const who of inTurn(edition))
      await measure(world, found, { name: 'write', who, duty: 'write', values: [0, edition] });
}

/** Opened from what lies on the disk, nothing of it in memory before but what the browser keeps. */
async function measureBoard(
  world: World,
  found: Measurements,
  { name, size, smallOnes }: Plan & { readonly name: BoardName; readonly size: BoardSize },
): Promise<void> {
  for (const who of contenderNames) await world.page.run(who, 'fillBoard', size);
  for (let turn = 0; turn < Math.min(smallOnes, mostOpenings); turn++)
    for (const who of inTurn(turn))
      await measure(world, found, { name, who, duty: 'openBoard', values: [] });
}

interface Step<D extends keyof BenchPhone> {
  readonly name: CaseName;
  readonly who: ContenderName;
  readonly duty: D;
  readonly values: Parameters<BenchPhone[D]>;
}

async function measure<D extends keyof BenchPhone>(
  { page, server }: World,
  found: Measurements,
  { name, who, duty, values }: Step<D>,
): Promise<void> {
  await page.collectGarbage();
  const before = server.traffic();
  const { ms } = await page.run(who, duty, ...values);
  const after = server.traffic();
  found.add(name, who, {
    ms,
    requests: after.requests - before.requests,
    upBytes: after.upBytes - before.upBytes,
    downBytes: after.downBytes - before.downBytes,
  });
}

async function valueOf<D extends keyof BenchPhone>(
  { page }: World,
  who: ContenderName,
  duty: D,
  ...values: Parameters<BenchPhone[D]>
): Promise<unknown> {
  return (await page.run(who, duty, ...values)).value;
}

/** Nobody is always first: what a turn leaves behind meets each of them. */
function inTurn(turn: number): readonly ContenderName[] {
  const first = turn % contenderNames.length;
  return [...contenderNames.slice(first), ...contenderNames.slice(0, first)];
}

/** A fast answer that is wrong is no measurement. */
function expectSame(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}`);
}
