import type { DesaCode, KecamatanCode } from '../basics/ids.ts';
import type { Doc } from './documents.ts';
import type { Actor } from '../people/people.ts';

/**
 * Who may see a document inside its kecamatan: everybody, a desa and the kecamatan, a desa alone, or, under
 * the kecamatan's own code, which is no desa's, its people alone.
 */
interface Audience {
  readonly desa: DesaCode | KecamatanCode | null;
  readonly desaOnly: boolean;
}

export function audienceOf(doc: Doc): Audience {
  if (doc.kind === 'hari-libur' || doc.kind === 'calendar' || doc.kind === 'kecamatan')
    return { desa: null, desaOnly: false };
  if (doc.kind === 'surat')
    return { desa: (doc.verdict && doc.desa) ?? doc.kecamatan, desaOnly: false };
  return { desa: doc.desa, desaOnly: doc.kind === 'draft' };
}

/** What the feed shows a person (S11): the same rule as a query stands in the server's feed. */
export function isInScope(actor: Pick<Actor, 'desa'>, audience: Audience): boolean {
  if (audience.desa === null) return true;
  if (actor.desa === null) return !audience.desaOnly;
  return actor.desa === audience.desa;
}

/** Names a scope; when it changes the phone starts its feed afresh. */
export function scopeName(actor: Pick<Actor, 'desa'>): string {
  return actor.desa ?? 'kecamatan';
}
