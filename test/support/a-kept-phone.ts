import type { Actor } from '../../src/domain/people/people.ts';
import { createMemoryPhone } from './memory-phone.ts';
import type { MemoryPhone } from './memory-phone.ts';
import { seededBytes } from './seeded-bytes.ts';

/** A phone in memory without a line, for what is only written on it. */
export function aKeptPhone(actor: Actor): MemoryPhone {
  return createMemoryPhone({
    actor,
    clock: () => Date.parse('2026-10-15T01:00:00.000Z'),
    random: seededBytes(1),
    post: async () => ({ kind: 'no-answer' }),
  });
}
