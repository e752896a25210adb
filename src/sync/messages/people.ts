import * as z from 'zod/mini';
import { desaCodeSchema, deviceIdSchema, personIdSchema } from '../../domain/basics/ids.ts';
import { instantSchema } from '../../domain/basics/tanggal.ts';
import { roleSchema } from '../../domain/people/people.ts';
import { usernameSchema } from './session.ts';

/** A person of the kecamatan as its admin sees them. */
const personSchema = z.looseObject({
  person: personIdSchema,
  nama: z.string(),
  username: z.string(),
  role: roleSchema,
  desa: z.nullable(desaCodeSchema),
  disabled: z.boolean(),
  /** False until they have chosen one by their link. */
  hasPassword: z.boolean(),
});
export type Person = z.infer<typeof personSchema>;

/** `GET /api/people` */
export const peopleSchema = z.looseObject({ people: z.array(personSchema) });

/** `POST /api/people`; `desa` goes with the roles of a desa and with them alone. */
export const addPersonSchema = z.looseObject({
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(/^\P{Cc}*$/u)),
  username: usernameSchema,
  role: roleSchema,
  desa: z.nullable(desaCodeSchema),
});
export type AddPerson = z.infer<typeof addPersonSchema>;

/** `POST /api/people/:id`, answered with 204; the username is how they are known and stays. */
export const changePersonSchema = z.omit(addPersonSchema, { username: true });
export type ChangePerson = z.infer<typeof changePersonSchema>;

/** What `POST /api/people` and `POST /api/people/:id/link` answer. */
export const invitationSchema = z.looseObject({
  person: personIdSchema,
  /** Path of the page where they choose a password; works once. */
  link: z.string(),
  expiresAt: instantSchema,
});
export type Invitation = z.infer<typeof invitationSchema>;

/** `POST /api/people/:id/disabled`, answered with 204. */
export const setDisabledSchema = z.looseObject({ disabled: z.boolean() });

/** `GET /api/devices`: the last contact of each, the latest first. */
export const devicesSchema = z.looseObject({
  devices: z.array(
    z.looseObject({
      device: deviceIdSchema,
      person: personIdSchema,
      app: z.string(),
      at: instantSchema,
    }),
  ),
});
export type Devices = z.infer<typeof devicesSchema>;
