import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * A line between phones and server that a test can make bad: a TCP relay with an address of its own, which
 * stays while the server behind it dies and comes back on another port.
 */
export interface BadLine {
  readonly url: string;
  /** No signal: open connections drop, new ones are refused. */
  readonly cut: () => void;
  /** What the phone sends arrives; not one byte comes back, then the connection drops. */
  readonly loseReplies: () => void;
  readonly restore: () => void;
  /** What the phone sends goes no faster, in bytes a second; null = as fast as it can. */
  readonly slow: (bytesPerSecond: number | null) => void;
  readonly pointTo: (port: number) => void;
  /** Resolves after so many more requests' bytes have gone up. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

type Mode = 'whole' | 'cut' | 'one-way';

export async function openBadLine(serverPort: number): Promise<BadLine> {
  const sockets = new Set<Socket>();
  let target = serverPort;
  let mode: Mode = 'whole';
  let bytesUp = 0;
  let pace: number | null = null;
  const dropAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const relay = createServer((phone) => {
    keep(phone);
    if (mode === 'cut') return phone.destroy();
    const server = connect(target, '127.0.0.1');
    keep(server);
    phone.on('data', (chunk) => {
      bytesUp += chunk.length;
      server.write(chunk);
      if (pace === null) return;
      phone.pause();
      setTimeout(() => phone.resume(), (chunk.length / pace) * 1000);
    });
    server.on('data', (chunk) => {
      if (mode === 'whole') phone.write(chunk);
      else phone.destroy();
    });
    phone.on('close', () => server.end());
    server.on('close', () => phone.end());
    return phone;
  });
  await new Promise<void>((listening) => relay.listen(0, '127.0.0.1', listening));
  const { port } = relay.address() as AddressInfo; // a TCP server that listens
  const become = (next: Mode): void => {
    mode = next;
    dropAll();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    cut: () => become('cut'),
    loseReplies: () => become('one-way'),
    restore: () => become('whole'),
    slow: (bytesPerSecond) => {
      pace = bytesPerSecond;
    },
    pointTo: (next) => {
      target = next;
      dropAll();
    },
    sent: () => bytesUp,
    close: async () => {
      dropAll();
      await new Promise((closed) => relay.close(closed));
    },
  };
}
