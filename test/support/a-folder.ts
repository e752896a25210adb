import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder for this test, gone after it; outside a test (`screenshots.ts`) with the process. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tepat-'));
  const gone = { recursive: true, force: true } as const;
  if (process.env['VITEST']) onTestFinished(() => rm(folder, gone));
  else process.once('exit', () => rmSync(folder, gone));
  return folder;
}
