import { expect, test } from 'vitest';
import { commandSchema } from '../../../src/domain/workflow/commands/registry.ts';
import { aRawCommand, everyKind } from '../../support/one-of-each-command.ts';

// Taken out: the envelope of any kind; fails for that kind, as the command passes with garbage in it.
test.for(everyKind)(
  '%s is read with an id, its time and the last server time, or not at all',
  (kind) => {
    const raw = aRawCommand(kind);
    const isRead = (fields: object) => commandSchema.safeParse({ ...raw, ...fields }).success;
    expect(isRead({})).toBe(true);
    expect(isRead({ id: 'seven' })).toBe(false);
    expect(isRead({ madeAt: 'yesterday' })).toBe(false);
    expect(isRead({ seenServerAt: 'today' })).toBe(false);
  },
);

test.for(everyKind)('S12 %s keeps a field that a newer app put in', (kind) => {
  expect(commandSchema.parse({ ...aRawCommand(kind), later: 'kept' })).toMatchObject({
    later: 'kept',
  });
});
