import { expect, test } from 'vitest';
import { isUnavailable } from '../../../src/server/store/is-unavailable.ts';

const failing = (fields: object, message = 'failed') => Object.assign(new Error(message), fields);

test.for([
  ['SQLite busy', failing({ errcode: 5 })],
  ['SQLite busy, as an extended code', failing({ errcode: 5 | (2 << 8) })],
  ['SQLite full', failing({ errcode: 13 })],
  ['a full disk', failing({ code: 'ENOSPC' })],
  ['a server that refuses', failing({ code: 'ECONNREFUSED' })],
  ['PostgreSQL with a full disk', failing({ code: '53100' })],
  ['PostgreSQL shutting down', failing({ code: '57P01' })],
  ['PostgreSQL out of reach', failing({ code: '08006' })],
  ['a connection that ended', failing({}, 'Connection terminated unexpectedly')],
  ['no connection in time', failing({}, 'timeout exceeded when trying to connect')],
] as const)('%s passes by itself', ([_what, error]) => {
  expect(isUnavailable(error)).toBe(true);
});

test.for([
  ['a broken constraint of SQLite', failing({ errcode: 19 })],
  ['a code of SQLite over words that would pass', failing({ errcode: 1, code: 'ENOSPC' })],
  ['a broken constraint of PostgreSQL', failing({ code: '23505' })],
  ['a code that only looks like one', failing({ code: '531001' })],
  ['a bug', failing({}, 'x is not a function')],
  ['a bug that names a connection', failing({}, 'the Connection terminated')],
  ['what is no error', { errcode: 5 }],
  ['nothing', null],
] as const)('%s does not', ([_what, error]) => {
  expect(isUnavailable(error)).toBe(false);
});
