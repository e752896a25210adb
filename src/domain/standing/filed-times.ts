import * as z from 'zod/mini';
import { instantSchema } from '../basics/tanggal.ts';

/** The times of one filing, told by the phone and by the server. */
export const filedTimesSchema = z.looseObject({
  /** The phone's clock when the desa pressed send. */
  filedAt: instantSchema,
  /** The last server time that phone had seen by then. */
  seenServerAt: z.nullable(instantSchema),
  /** The server's clock; null while only this phone knows the filing. */
  receivedAt: z.nullable(instantSchema),
});
