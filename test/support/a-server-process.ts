import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';

export interface ServerProcess {
  /** The address it printed; rejects when it ends before it has one. */
  readonly address: Promise<string>;
  /** Everything it printed so far. */
  readonly output: () => string;
  readonly signal: (name: NodeJS.Signals) => void;
  /** Its exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

/** A real server in a process of its own on a free port; gone after the test. */
export function startServer(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): ServerProcess {
  const server = spawnServer(environment, args);
  onTestFinished(async () => {
    server.signal('SIGKILL');
    await server.exited;
  });
  return server;
}

/** The same, for who ends it himself. */
export function spawnServer(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): ServerProcess {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ['src/server/main.ts', ...args], {
    env: { ...inherited, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const found = /Tepat berjalan di (http:\S+)/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  // Who expects it to end never asks for the address.
  address.catch(() => {});
  return { address, output: () => text, signal: (name) => child.kill(name), exited };
}
