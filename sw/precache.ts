import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';

/** Keeps every file of this build from its installation on, and drops what older builds left. */
export function precacheBuild(manifest: PrecacheEntry[]): PrecacheController {
  const kept = new PrecacheController();
  kept.precache(manifest);
  return kept;
}
