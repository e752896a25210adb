import * as z from 'zod/mini';
import { deviceIdSchema, kecamatanCodeSchema } from '../../domain/basics/ids.ts';

/*
 * The road of a titipan: what a desa's phone could not send, carried by a pembina's phone.
 *
 *   desa's phone    POST /api/courier/key   once, with a line: its public key up, the server's keys down
 *   desa's phone    titipan: the commands, encrypted for the server, signed by the device
 *   pembina's phone POST /api/courier       the titipan as it came; the server judges and answers
 *   desa's phone    balasan: the reply of a sync round, encrypted for it and signed by the server, taken
 *                   back by the pembina
 */

/**
 * Of a titipan as a file, in bytes: a season's figures of one desa take about a fortieth of it, the rest is for
 * photos and scans. What is more goes into the next file, so a line that drops begins no more than this anew.
 */
export const mostTitipanBytes = 4 * 1024 * 1024;
/** Of the answer: a year of documents may come back with it. */
export const mostBalasanBytes = 8 * 1024 * 1024;

export const base64Schema = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
/** Of ECDSA on P-256, as WebCrypto writes it: 64 bytes. */
const signatureSchema = z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/));
/** SPKI of a P-256 key. */
const publicKeySchema = base64Schema.check(z.maxLength(200));

export const ageRecipientSchema = z.string().check(z.regex(/^age1[0-9a-z]{20,100}$/));

/** `POST /api/courier/key`: the key of the device the session was opened on, for its person. */
export const registerKeySchema = z.looseObject({ publicKey: publicKeySchema });

/** What it answers: whom to encrypt for (age), and what a balasan is signed with. */
export const courierKeysSchema = z.looseObject({
  recipient: ageRecipientSchema,
  verifyKey: publicKeySchema,
});
export type CourierKeys = z.infer<typeof courierKeysSchema>;

/** The file as it travels: whoever carries it sees whose phone and which kecamatan, nothing else. */
export const titipanSchema = z.object({
  format: z.literal('tepat-titipan-1'),
  kecamatan: kecamatanCodeSchema,
  device: deviceIdSchema,
  /** age over gzip over the JSON of a `titipanContentSchema` (`titipan-content.ts`). */
  sealed: base64Schema.check(z.maxLength(mostTitipanBytes)),
  signature: signatureSchema,
});
export type Titipan = z.infer<typeof titipanSchema>;

/** The server's answer to a titipan, for the phone that made it and nobody else. */
export const balasanSchema = z.object({
  format: z.literal('tepat-balasan-1'),
  device: deviceIdSchema,
  /** age over gzip over the JSON of a `balasanContentSchema` (`balasan-content.ts`). */
  sealed: base64Schema.check(z.maxLength(mostBalasanBytes)),
  signature: signatureSchema,
});
export type Balasan = z.infer<typeof balasanSchema>;

/** Why a titipan was not taken; the desa's phone still has all of it. */
const courierRefusals = [
  'too-large',
  'malformed',
  'wrong-kecamatan',
  'unknown-device', // no key of it here, or taken away with the device
  'changed', // the signature does not fit
  'unreadable', // encrypted for another server
  'unknown-person', // disabled, or not of this device
] as const;
export type CourierRefusal = (typeof courierRefusals)[number];

/** What `POST /api/courier` answers of one titipan. */
export const courierAnswerSchema = z.discriminatedUnion('outcome', [
  z.looseObject({
    outcome: z.literal('delivered'),
    /** How many commands the server has now, and how many it refused for good. */
    applied: z.int(),
    refused: z.int(),
    /** How many files came with it and are at the server now. */
    files: z._default(z.int(), 0),
    balasan: balasanSchema,
  }),
  /** A code this app does not know yet is kept as it is. */
  z.looseObject({ outcome: z.literal('refused'), code: z.string() }),
]);
export type CourierAnswer = z.infer<typeof courierAnswerSchema>;
