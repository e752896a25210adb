import { type DesaCode, kecamatanOf } from '../basics/ids.ts';
import type { Actor, Role } from '../people/people.ts';

const uploaders: readonly Role[] = ['operator', 'kepala-desa', 'verifikator', 'pembina'];

/** Whether a person may open the files of a desa (S11): its own people, and those of its kecamatan. */
export function maySeeFiles(actor: Actor, desa: DesaCode): boolean {
  if (kecamatanOf(desa) !== actor.kecamatan) return false;
  return actor.desa === null || actor.desa === desa;
}

/** Whether a person may send a file for a desa: its own people, verifikator and pembina of its kecamatan. */
export function mayUploadFiles(actor: Actor, desa: DesaCode): boolean {
  return uploaders.includes(actor.role) && maySeeFiles(actor, desa);
}
