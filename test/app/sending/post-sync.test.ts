import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createPostSync } from '../../../src/app/sending/post-sync.ts';
import { aSaveDraft } from '../../support/a-command.ts';
import { aSyncReply } from '../../support/a-sync-reply.ts';
import { aSyncRequest } from '../../support/a-sync-request.ts';
import { actors } from '../../support/actors.ts';

const large = aSyncRequest(actors.operator, [
  aSaveDraft(1, { content: { catatan: 'x'.repeat(2000) } }),
]);
const noAnswer = { kind: 'no-answer' };

function answering(body: unknown, status = 200) {
  const calls: { readonly url: string; readonly init: RequestInit }[] = [];
  const post = createPostSync((url, init) => {
    calls.push({ url, init });
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
  return { post, calls };
}

test('a small round goes as it is, to our own server, with its cookie, past every cache', async () => {
  const { post, calls } = answering(aSyncReply());
  const request = aSyncRequest(actors.operator);
  expect(await post(request)).toEqual({ kind: 'reply', reply: aSyncReply() });
  expect(calls).toHaveLength(1);
  expect(calls[0]?.url).toBe('/api/sync');
  expect(calls[0]?.init).toMatchObject({
    method: 'POST',
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  expect(calls[0]?.init.headers).not.toHaveProperty('content-encoding');
  expect(calls[0]?.init.signal).toBeInstanceOf(AbortSignal);
});

test('a larger round goes gzipped and says so', async () => {
  const { post, calls } = answering(aSyncReply());
  await post(large);
  const { headers, body } = calls[0]?.init ?? {};
  expect(headers).toEqual({ 'content-type': 'application/json', 'content-encoding': 'gzip' });
  const text = gunzipSync(new Uint8Array(body as ArrayBuffer)).toString(); // made by the function
  expect(JSON.parse(text)).toEqual(large);
});

test('an error of our server is told by its name', async () => {
  const { post } = answering({ error: 'sign-in' }, 401);
  expect(await post(large)).toEqual({ kind: 'error', error: 'sign-in' });
});

test.for([
  ['a page of a portal that says all is well', { welcome: true }, 200],
  ['an error that is none of ours', { error: 'teapot' }, 418],
  ['a reply under an error', aSyncReply(), 500],
] as const)('%s is no answer', async ([_what, body, status]) => {
  expect(await answering(body, status).post(large)).toEqual(noAnswer);
});

test('no line, or words that are cut short, are no answer', async () => {
  const broken = createPostSync(() => Promise.reject(new TypeError('no line')));
  expect(await broken(large)).toEqual(noAnswer);
  const cut = createPostSync(() => Promise.resolve(new Response('{"feed": "a')));
  expect(await cut(large)).toEqual(noAnswer);
});
