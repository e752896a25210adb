import type * as z from 'zod/mini';
import { apiErrorSchema, type ApiError } from '../../sync/messages/api-error.ts';
import type { Fetch } from '../sending/post-sync.ts';

/** What an endpoint other than `/api/sync` answered. */
export type ServerAnswer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'error'; readonly error: ApiError }
  /** No line, or somebody else's page. */
  | { readonly kind: 'no-answer' };

export interface ServerCall<T> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly body?: unknown;
  /** Reads the answer; null where none is awaited. */
  readonly schema: z.ZodMiniType<T>;
}

const timeoutMs = 30_000;

export async function callServer<T>(
  fetch: Fetch,
  { method, url, body, schema }: ServerCall<T>,
): Promise<ServerAnswer<T>> {
  try {
    const response = await fetch(url, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const json: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { kind: 'ok', value: schema.parse(json) };
    return { kind: 'error', error: apiErrorSchema.parse(json) };
  } catch {
    return { kind: 'no-answer' };
  }
}
