import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { type HttpBindings, createAdaptorServer } from '@hono/node-server';
import { StartProblem, codeOf } from '../start-problem.ts';
import type { Peer } from './http-env.ts';

interface Listening {
  /** As typed into a browser on this machine. */
  readonly address: string;
  /** Takes no new request, lets those under way end, or cuts them after `graceMs`. */
  readonly stop: (graceMs: number) => Promise<void>;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Puts the app on a socket; throws a `StartProblem` when it cannot have it. */
export async function listen(
  app: (request: Request, peer: Peer) => Promise<Response>,
  { host, port }: Place,
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: (request, env) => {
      const { incoming } = env as HttpBindings; // it is HTTP/1 that we ask for below
      return app(request, { address: incoming.socket.remoteAddress ?? '' });
    },
  }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, { host, port })));
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo; // a TCP socket
  const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return {
    address: `http://${shown.includes(':') ? `[${shown}]` : shown}:${bound.port}`,
    stop: (graceMs) => stop(server, graceMs),
  };
}

function stop(server: Server, graceMs: number): Promise<void> {
  // A connection whose request has just ended stays open for the next one, which shall not come.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  return new Promise((resolve) => {
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve();
    });
  });
}

function explain(error: unknown, { host, port }: Place): StartProblem {
  const code = codeOf(error);
  if (code === 'EADDRINUSE')
    return new StartProblem(
      `Port ${port} sudah dipakai program lain. Hentikan program itu, atau pilih port lain: PORT=${port + 1}.`,
    );
  if (code === 'EACCES')
    return new StartProblem(
      `Port ${port} tidak boleh dipakai. Pilih port di atas 1023: PORT=8080.`,
    );
  return new StartProblem(`Alamat ${host} tidak bisa dipakai (${code}). Periksa HOST.`);
}
