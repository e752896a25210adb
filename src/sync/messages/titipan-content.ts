import * as z from 'zod/mini';
import {
  deviceIdSchema,
  desaCodeSchema,
  kecamatanCodeSchema,
  personIdSchema,
  sha256Schema,
} from '../../domain/basics/ids.ts';
import { instantSchema } from '../../domain/basics/tanggal.ts';
import { ageRecipientSchema, base64Schema } from './courier.ts';
import { syncRequestSchema } from './upstream.ts';

/** A file of a report: what it is, the server sees by its bytes. */
const titipanFileSchema = z.looseObject({
  desa: desaCodeSchema,
  sha256: sha256Schema,
  /** Base64. */
  bytes: base64Schema,
});
export type TitipanFile = z.infer<typeof titipanFileSchema>;

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
  /** None from an app that sent figures alone. */
  files: z._default(z.array(titipanFileSchema), []),
});
export type TitipanContent = z.infer<typeof titipanContentSchema>;
