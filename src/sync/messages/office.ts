import * as z from 'zod/mini';
import { desaCodeSchema } from '../../domain/basics/ids.ts';
import { instantSchema } from '../../domain/basics/tanggal.ts';
import { signerSchema } from '../../domain/people/people.ts';

/** What the kecamatan's people know of each other and of the desa beside the documents. */
export const officeSchema = z.looseObject({
  /** When each desa was last heard of, by the server's clock. */
  contacts: z.record(desaCodeSchema, instantSchema),
  /** Who may judge a filing. */
  colleagues: z.array(signerSchema),
});
export type Office = z.infer<typeof officeSchema>;
