import { makeDeviceKey } from '../../src/app/courier/device-key.ts';
import { sealTitipan } from '../../src/app/courier/seal-titipan.ts';
import type { DeviceKey } from '../../src/app/store/courier-store.ts';
import type { Command } from '../../src/domain/workflow/commands/command.ts';
import { courierKeysSchema } from '../../src/sync/messages/courier.ts';
import type { CourierKeys, Titipan } from '../../src/sync/messages/courier.ts';
import type { TitipanContent } from '../../src/sync/messages/titipan-content.ts';
import { madeAt } from './a-command.ts';
import { actors } from './actors.ts';
import { device } from './an-http-server.ts';
import type { HttpServer } from './an-http-server.ts';

/** The phone of the operator of Sembung, known to the server. */
export interface DesaPhone {
  readonly cookie: string;
  readonly deviceKey: DeviceKey;
  readonly keys: CourierKeys;
  readonly seal: (
    commands: readonly Command[],
    fields?: Partial<TitipanContent>,
  ) => Promise<Titipan>;
}

export async function aDesaPhone(server: HttpServer): Promise<DesaPhone> {
  const cookie = await server.signIn('operator');
  const deviceKey = await makeDeviceKey();
  const { publicKey } = deviceKey;
  const answer = await server.send('POST', '/api/courier/key', { body: { publicKey }, cookie });
  const keys = courierKeysSchema.parse(await answer.json());
  return {
    cookie,
    deviceKey,
    keys,
    seal: (commands, fields = {}) =>
      sealTitipan(aContent(commands, fields), { deviceKey, recipient: keys.recipient }),
  };
}

export function aContent(
  commands: readonly Command[],
  fields: Partial<TitipanContent> = {},
): TitipanContent {
  const { person, kecamatan } = actors.operator;
  return {
    protocol: 2,
    app: '0.1.0',
    device: device as TitipanContent['device'], // a UUID
    person,
    kecamatan,
    madeAt,
    commands: [...commands],
    ...fields,
  };
}
