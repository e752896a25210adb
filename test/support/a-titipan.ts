import { gunzipSync } from 'node:zlib';
import { decryptWith, makeReplyKey } from '../../src/app/rooms/titipan/age.ts';
import { makeDeviceKey } from '../../src/app/rooms/titipan/device-key.ts';
import { sealTitipan } from '../../src/app/rooms/titipan/seal-titipan.ts';
import type { DeviceKey, ReplyKey } from '../../src/app/store/courier-store.ts';
import { must } from '../../src/domain/basics/must.ts';
import type { Command } from '../../src/domain/workflow/commands/registry.ts';
import { balasanContentSchema } from '../../src/sync/messages/balasan-content.ts';
import type { BalasanContent } from '../../src/sync/messages/balasan-content.ts';
import { courierKeysSchema } from '../../src/sync/messages/courier.ts';
import type { CourierAnswer, CourierKeys, Titipan } from '../../src/sync/messages/courier.ts';
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
  readonly replyKey: ReplyKey;
  /** What the server answered to a titipan. */
  readonly reads: (answer: CourierAnswer) => Promise<BalasanContent | null>;
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
  const replyKey = await makeReplyKey();
  return {
    cookie,
    deviceKey,
    keys,
    replyKey,
    reads: async (answer) => {
      if (answer.outcome === 'refused') return null;
      const bytes = await decryptWith(replyKey, Buffer.from(answer.balasan.sealed, 'base64'));
      return balasanContentSchema.parse(JSON.parse(gunzipSync(must(bytes)).toString()));
    },
    seal: (commands, fields = {}) => {
      const content = aContent(commands, { replyTo: replyKey.recipient, ...fields });
      return sealTitipan(content, { deviceKey, recipient: keys.recipient });
    },
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
    feed: null,
    cursor: 0,
    replyTo: '',
    madeAt,
    commands: [...commands],
    files: [],
    ...fields,
  };
}
