import * as z from 'zod/mini';

/*
 * Reminders that reach a closed app, by the browser's own push service.
 *
 *   phone    GET    /api/push   the server's public key, and what the server keeps of this device
 *   phone    PUT    /api/push   where the browser lets itself be reached, for the session's person and device
 *   phone    DELETE /api/push   no longer
 *   server   POST <endpoint>    a `PushPayload`, encrypted for that browser alone
 */

/** Uncompressed P-256 point and 16 random bytes, as browsers give them: base64url, padded or not. */
const p256dhSchema = z.string().check(z.regex(/^[\w-]{87}=?$/));
const authSchema = z.string().check(z.regex(/^[\w-]{22}(==)?$/));

/** `PUT /api/push`, answered with 204: what `PushSubscription.toJSON()` gives. */
export const pushSubscriptionSchema = z.looseObject({
  endpoint: z.string().check(z.regex(/^https?:\/\/\S+$/), z.maxLength(1000)),
  keys: z.looseObject({ p256dh: p256dhSchema, auth: authSchema }),
});
export type PushSubscriptionMessage = z.infer<typeof pushSubscriptionSchema>;

/** What `GET /api/push` answers; 404 where the server sends none. */
export const pushStateSchema = z.looseObject({
  publicKey: p256dhSchema,
  /** Where the session's person is reached on this device; null = nowhere. */
  endpoint: z.nullable(z.string()),
});

/** What arrives: nothing that a lock screen may not show. */
export interface PushPayload {
  readonly title: string;
  readonly body: string;
  /** Path in the app. */
  readonly path: string;
}
