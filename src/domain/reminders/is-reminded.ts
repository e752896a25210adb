import { type Role, isDesaRole } from '../people/people.ts';

/** Who is reminded at all: those who file and those who have to answer in time. */
export function isReminded(role: Role): boolean {
  return isDesaRole(role) || role === 'verifikator' || role === 'camat';
}
