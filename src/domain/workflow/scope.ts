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

/** Names a scope; when it changes the phone starts its feed afresh. */
export function scopeName(actor: Pick<Actor, 'desa'>): string {
  return actor.desa ?? 'kecamatan';
}
