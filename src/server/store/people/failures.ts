import type { Engine } from '../schema.ts';
import type { PeopleStore } from '../server-store.ts';

/** Nobody counts failures older than a day. */
const keptMs = 24 * 3_600_000;

export function createFailures({ reader, writer }: Engine) {
  return {
    countFailures: async (key, since) => {
      const { count } = await reader
        .selectFrom('sign_in_failures')
        .select((eb) => eb.fn.countAll<number | string>().as('count'))
        .where('key', '=', key)
        .where('at', '>', since)
        .executeTakeFirstOrThrow();
      return Number(count); // PostgreSQL counts in bigint, which travels as text
    },
    addFailure: async (key, at) => {
      const longAgo = new Date(Date.parse(at) - keptMs).toISOString();
      await writer.deleteFrom('sign_in_failures').where('at', '<', longAgo).execute();
      await writer.insertInto('sign_in_failures').values({ key, at }).execute();
    },
    clearFailures: async (key) => {
      await writer.deleteFrom('sign_in_failures').where('key', '=', key).execute();
    },
  } satisfies Partial<PeopleStore>;
}
