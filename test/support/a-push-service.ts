import { createECDH, createDecipheriv, hkdfSync, randomBytes, webcrypto } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { must } from '../../src/domain/basics/must.ts';
import type { PushKeys } from '../../src/server/store/server-store.ts';

/** What reached a browser, read with its own keys. */
export interface Delivery {
  readonly endpoint: string;
  readonly payload: unknown;
  /** What the signed header of the sender says. */
  readonly claims: { readonly aud: string; readonly exp: number; readonly sub: string };
  readonly headers: IncomingMessage['headers'];
}

export interface PushService {
  /** A browser that lets itself be reached here. */
  readonly subscribe: () => PushKeys;
  readonly deliveries: readonly Delivery[];
  /** What could not be read or was not signed as it should be. */
  readonly faults: readonly unknown[];
  /** Every request so far, answered well or not. */
  readonly requests: () => number;
  /** Answers the next requests with this status, in place of delivering. */
  readonly failWith: (status: number | null) => void;
}

interface Browser extends PushKeys {
  readonly ecdh: ReturnType<typeof createECDH>;
}

/**
 * A push service and the browsers behind it, on this machine: it checks who sends (VAPID, RFC 8292) with
 * `publicKey`, and decrypts as a browser does (RFC 8291, aes128gcm), by Node's own cryptography and not
 * by the library that encrypted.
 */
export async function startPushService(publicKey: () => string): Promise<PushService> {
  const browsers = new Map<string, Browser>();
  const deliveries: Delivery[] = [];
  const faults: unknown[] = [];
  let requests = 0;
  let failure: number | null = null;
  let url = '';
  const receive = async (request: IncomingMessage): Promise<number> => {
    requests += 1;
    if (failure !== null) return failure;
    const browser = browsers.get(`${url}${request.url}`);
    if (!browser) return 410;
    const claims = await readVapid(request, { publicKey: publicKey(), audience: url });
    const text = decrypt(await bodyOf(request), browser);
    const { headers } = request;
    deliveries.push({ endpoint: browser.endpoint, payload: JSON.parse(text), claims, headers });
    return 201;
  };
  const server = createServer((request, response) => {
    receive(request).then(
      (status) => response.writeHead(status).end(),
      (fault: unknown) => {
        faults.push(fault);
        response.writeHead(400).end();
      },
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server that listens
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    subscribe: () => {
      const ecdh = createECDH('prime256v1');
      const p256dh = ecdh.generateKeys('base64url');
      const endpoint = `${url}/${browsers.size + 1}`;
      const browser = { endpoint, p256dh, auth: randomBytes(16).toString('base64url'), ecdh };
      browsers.set(endpoint, browser);
      return browser;
    },
    deliveries,
    faults,
    requests: () => requests,
    failWith: (status) => {
      failure = status;
    },
  };
}

async function readVapid(
  { headers }: IncomingMessage,
  { publicKey, audience }: { readonly publicKey: string; readonly audience: string },
): Promise<Delivery['claims']> {
  const [, token, key] = must(/^vapid t=([^,]+), k=(.+)$/.exec(must(headers.authorization)));
  if (key !== publicKey) throw new Error('another server');
  const [head, body, signature] = must(token).split('.');
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const raw = Buffer.from(publicKey, 'base64url');
  const verifyKey = await webcrypto.subtle.importKey('raw', raw, algorithm, false, ['verify']);
  const isSigned = await webcrypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    verifyKey,
    Buffer.from(must(signature), 'base64url'),
    Buffer.from(`${head}.${body}`),
  );
  if (!isSigned) throw new Error('not signed by its key');
  const claims = JSON.parse(Buffer.from(must(body), 'base64url').toString()) as Delivery['claims']; // read below
  if (claims.aud !== audience) throw new Error(`meant for ${claims.aud}`);
  return claims;
}

/** One record: salt (16), record size (4), length of the key (1), the sender's key, ciphertext. */
function decrypt(message: Buffer, { ecdh, auth }: Browser): string {
  const salt = message.subarray(0, 16);
  const keyEnd = 21 + message.readUInt8(20);
  const senderKey = message.subarray(21, keyEnd);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), senderKey]);
  const authSecret = Buffer.from(auth, 'base64url');
  const secret = Buffer.from(
    hkdfSync('sha256', ecdh.computeSecret(senderKey), authSecret, info, 32),
  );
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${name}\0`, length));
  const sealed = message.subarray(keyEnd);
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // no encoding was set
  return Buffer.concat(chunks);
}
