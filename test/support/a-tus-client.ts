import { must } from '../../src/domain/basics/must.ts';
import type { HttpServer } from './an-http-server.ts';
import { device } from './an-http-server.ts';
import { sha256Of } from './sample-files.ts';

export interface TusClient {
  /** Begins an upload; gives its path. */
  readonly begins: (beginning?: Beginning) => Promise<Response>;
  readonly sends: (path: string, bytes: Uint8Array, offset: number) => Promise<Response>;
  readonly asks: (path: string) => Promise<Response>;
  /** All of it in one go; the answer to the last bytes. */
  readonly uploads: (bytes: Uint8Array, beginning?: Beginning) => Promise<Response>;
}

export interface Beginning {
  readonly desa?: string;
  readonly sha256?: string;
  readonly sizeBytes?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Uploads by the letter of the tus protocol, for one signed-in person of desa Sembung or the kecamatan. */
export function aTusClient(server: HttpServer, cookie: string | null): TusClient {
  const tus = { 'tus-resumable': '1.0.0' };
  const begins: TusClient['begins'] = ({
    desa = '35.17.01.2006',
    sha256 = '0'.repeat(64),
    sizeBytes = 1,
    headers = {},
  } = {}) => {
    const metadata = Object.entries({ desa, sha256, device })
      .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
      .join(',');
    return server.send('POST', '/api/files/uploads', {
      cookie,
      headers: {
        ...tus,
        'upload-length': String(sizeBytes),
        'upload-metadata': metadata,
        ...headers,
      },
    });
  };
  const sends: TusClient['sends'] = (path, bytes, offset) =>
    server.send('PATCH', path, {
      cookie,
      body: bytes,
      headers: {
        ...tus,
        'content-type': 'application/offset+octet-stream',
        'content-length': String(bytes.length),
        'upload-offset': String(offset),
      },
    });
  return {
    begins,
    sends,
    asks: (path) => server.send('HEAD', path, { cookie, headers: tus }),
    uploads: async (bytes, beginning = {}) => {
      const begun = await begins({
        sha256: sha256Of(bytes),
        sizeBytes: bytes.length,
        ...beginning,
      });
      if (begun.status !== 201) return begun;
      return sends(must(begun.headers.get('location'), 'location'), bytes, 0);
    },
  };
}
