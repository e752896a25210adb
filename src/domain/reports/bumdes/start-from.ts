import { type BumdesContent, emptyBumdes } from './schema.ts';

/**
 * A new return from an earlier one: who the BUMDes is stays, with the ids of organs and units, so that
 * two phones that start it offline start the same; what it did in the period does not. No BUMDes stays
 * no BUMDes, with its reason to look over.
 */
export function startFromEarlier({ nihil, profil, organ, unit }: BumdesContent): BumdesContent {
  return { ...emptyBumdes, nihil, profil, organ, unit };
}
