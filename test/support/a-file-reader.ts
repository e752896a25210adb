import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What became of a file. */
export interface FileRead {
  /** The rows of its tables as text, or why it was refused. */
  readonly texts: readonly string[][] | string;
  /** Rows that are neither a line nor skipped with a reason. */
  readonly unsaid: number;
  readonly tookMs: number;
  /** The most memory the process has ever held, this file or one before; all of it, not its heap alone. */
  readonly peakBytes: number;
}

export interface FileReader {
  /** Rejects when the process died of it. */
  readonly reads: (file: Uint8Array<ArrayBuffer>) => Promise<FileRead>;
  readonly closes: () => void;
}

/**
 * A process that reads files, so that what they take is known: the system counts its memory to the last
 * byte, and its heap has a bound, without which it would put off collecting what nobody needs any more.
 */
export function openFileReader(mostHeapMb: number): FileReader {
  const child = fork(fileURLToPath(new URL('file-reader.ts', import.meta.url)), [], {
    execArgv: [`--max-old-space-size=${mostHeapMb}`, '--max-semi-space-size=8'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const fault = new Error('the reader died of a file');
  return {
    reads: (file) =>
      new Promise((resolve, reject) => {
        if (!child.connected) return reject(fault);
        const died = (): void => reject(fault);
        child.once('exit', died);
        child.once('message', (found) => {
          child.off('exit', died);
          resolve(found as FileRead); // as file-reader.ts sends it
        });
        return child.send(file);
      }),
    closes: () => void child.kill(),
  };
}
