import type { Engine } from './engine.ts';
import { createAccounts } from './people/accounts.ts';
import { createDevices } from './people/devices.ts';
import { createFailures } from './people/failures.ts';
import { createLinks } from './people/links.ts';
import { createSessions } from './people/sessions.ts';
import type { PeopleStore } from './server-store.ts';

export function createPeopleStore(engine: Engine): PeopleStore {
  return {
    ...createAccounts(engine),
    ...createSessions(engine),
    ...createLinks(engine),
    ...createDevices(engine),
    ...createFailures(engine),
  };
}
