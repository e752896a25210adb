import * as z from 'zod/mini';
import { deviceIdSchema } from '../../domain/basics/ids.ts';
import { actorSchema } from '../../domain/people/people.ts';

/** Small letters, digits and `. - _`, as an office would write it: `operator.perak`. */
export const usernameSchema = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.regex(/^[a-z0-9][a-z0-9._-]{1,39}$/));

/** A new password; the length is what NIST SP 800-63B asks for, nothing about which letters. */
export const newPasswordSchema = z.string().check(z.minLength(8), z.maxLength(200));

const onDevice = {
  device: deviceIdSchema,
  /** Version of the app, for the list of devices. */
  app: z.string().check(z.regex(/^[\x20-\x7e]{0,40}$/)),
} as const;

/** `POST /api/sessions`: signs in; the session is a cookie. `DELETE` ends it, 204. */
export const signInSchema = z.looseObject({
  ...onDevice,
  username: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(100), z.regex(/^\P{Cc}*$/u)),
  password: z.string().check(z.minLength(1), z.maxLength(200)),
});

/** `POST /api/links/take`: a new person, or one who forgot, chooses a password and is signed in. */
export const takeLinkSchema = z.looseObject({
  ...onDevice,
  token: z.string().check(z.regex(/^[\w-]{43}$/)),
  password: newPasswordSchema,
});

/** What both answer, and `GET /api/me`. */
export const sessionSchema = z.looseObject({ actor: actorSchema, username: z.string() });
export type Session = z.infer<typeof sessionSchema>;
