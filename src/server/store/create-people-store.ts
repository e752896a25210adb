import type { Engine } from './schema.ts';
import { createAccounts } from './people/accounts.ts';
import { createDeviceKeys } from './people/device-keys.ts';
import { createDevices } from './people/devices.ts';
import { createFailures } from './people/failures.ts';
import { createJournaled } from './people/journaled.ts';
import { createLinks } from './people/links.ts';
import { createPush } from './people/push.ts';
import { createSessions } from './people/sessions.ts';
import type { PeopleStore } from './server-store.ts';

export function createPeopleStore(engine: Engine, newId: () => string): PeopleStore {
  const journaled = createJournaled(engine, newId);
  return {
    ...createAccounts(engine, journaled),
    ...createSessions(engine),
    ...createLinks(engine, journaled),
    ...createDevices(engine, journaled),
    ...createDeviceKeys(engine, journaled),
    ...createPush(engine),
    ...createFailures(engine),
  };
}
