import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import type { Contender } from './contender.ts';

/** What has gone over the wire so far, headers and all. */
export interface Traffic {
  readonly requests: number;
  readonly upBytes: number;
  readonly downBytes: number;
}

export interface BenchServer {
  readonly origin: string;
  /** From now on `prefix` is answered by this one. */
  readonly mount: (prefix: string, contender: Contender) => void;
  readonly traffic: () => Traffic;
  readonly close: () => Promise<void>;
}

/** One real server on a free port: the page's files, and the contenders below their prefixes. */
export async function startBenchServer(pageFolder: string): Promise<BenchServer> {
  const contenders = new Map<string, Contender>();
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const contender = contenders.get(request.url?.split('/')[1] ?? '');
    const answered = contender
      ? contender.handle(request, response)
      : servePage(pageFolder, request, response);
    answered.catch((error: unknown) => fail(response, error));
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  const sum = (of: (socket: Socket) => number) => [...sockets].reduce((n, one) => n + of(one), 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    mount: (prefix, contender) => void contenders.set(prefix, contender),
    traffic: () => ({
      requests,
      upBytes: sum((socket) => socket.bytesRead),
      downBytes: sum((socket) => socket.bytesWritten),
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page sees a failed request and the run ends; why stands here. */
function fail(response: ServerResponse, error: unknown): void {
  console.error(error);
  if (!response.headersSent) response.writeHead(500);
  response.end();
}

async function servePage(
  folder: string,
  { url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (url === '/page.js') {
    response.setHeader('content-type', 'text/javascript');
    response.end(await readFile(join(folder, 'page.js')));
    return;
  }
  response.setHeader('content-type', 'text/html');
  response.end(
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>',
  );
}
