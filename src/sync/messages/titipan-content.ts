import * as z from 'zod/mini';
import { deviceIdSchema, kecamatanCodeSchema, personIdSchema } from '../../domain/basics/ids.ts';
import { instantSchema } from '../../domain/basics/tanggal.ts';
import { ageRecipientSchema } from './courier.ts';
import { syncRequestSchema } from './upstream.ts';

/** What is inside a titipan, once the server has opened it. */
export const titipanContentSchema = z.looseObject({
  protocol: syncRequestSchema.shape.protocol,
  app: syncRequestSchema.shape.app,
  device: deviceIdSchema,
  person: personIdSchema,
  feed: syncRequestSchema.shape.feed,
  cursor: syncRequestSchema.shape.cursor,
  kecamatan: kecamatanCodeSchema,
  /** Whom to encrypt the balasan for: a key of this device, made for that alone. */
  replyTo: ageRecipientSchema,
  /** The desa's clock. */
  madeAt: instantSchema,
  commands: syncRequestSchema.shape.commands,
});
export type TitipanContent = z.infer<typeof titipanContentSchema>;
