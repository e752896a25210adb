import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phoneScreen } from './a-chromium.ts';
import { openDevice } from './a-device.ts';
import type { Device, Screen } from './a-device.ts';
import { spawnServer } from './a-server-process.ts';
import type { ServerProcess } from './a-server-process.ts';
import { openBadLine } from './bad-line.ts';
import type { BadLine } from './bad-line.ts';

/** Kecamatan Perak with its sample people: the real server in a process of its own, and people's devices. */
export interface Kecamatan {
  /** The address of the server itself, past every line. */
  readonly url: () => string;
  /** A browser with a profile and a line to the server of its own. */
  readonly device: (screen?: Screen) => Promise<Device>;
  /** The server ends at once, as when the power goes. */
  readonly dies: () => Promise<void>;
  /** A server starts on the same data; with another build of the app where one is named. */
  readonly comesBack: (siteDir?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * `siteDir`: the build of the app it serves; unless told, `SITE_DIR` or else `dist`. `samples`: what its
 * server is told at the command line.
 */
export async function openKecamatan(
  siteDir?: string,
  samples: readonly string[] = ['--demo'],
): Promise<Kecamatan> {
  const folder = await mkdtemp(join(tmpdir(), 'tepat-kecamatan-'));
  const devices: Device[] = [];
  const lines: BadLine[] = [];
  let server: ServerProcess;
  let port = 0;
  let profiles = 0;
  const start = async (site: string | undefined): Promise<void> => {
    const settings = { DATA_DIR: join(folder, 'data'), ...(site && { SITE_DIR: site }) };
    server = spawnServer(settings, samples);
    port = Number(new URL(await server.address).port);
    for (const line of lines) line.pointTo(port);
  };
  const end = async (): Promise<void> => {
    server.signal('SIGKILL');
    await server.exited;
  };
  await start(siteDir);
  return {
    url: () => `http://127.0.0.1:${port}`,
    device: async (screen = phoneScreen) => {
      profiles += 1;
      const profile = join(folder, `profile-${profiles}`);
      const line = await openBadLine(port);
      lines.push(line);
      const device = await openDevice({ line, profile, screen });
      devices.push(device);
      return device;
    },
    dies: end,
    comesBack: (site = siteDir) => start(site),
    close: async () => {
      await Promise.all(devices.map((device) => device.closes()));
      await Promise.all(lines.map((line) => line.close()));
      await end();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
