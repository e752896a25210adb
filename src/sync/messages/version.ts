/**
 * The version of the wire, with its history; `version.test.ts` asks for a new one when a message changes.
 *
 * 1  first version
 */
export const protocolVersion = 1;

/** The oldest app this server still answers; below it the phone keeps its work and asks to update (S12). */
export const oldestProtocolVersion = 1;
