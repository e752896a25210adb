/**
 * The tahun that the Musdes and the Musrenbangdes held in a year plan, which is the tahun of their reports: those
 * of 2026 are about the RKPDes 2027.
 */
export function plannedTahun(heldIn: number): number {
  return heldIn + 1;
}
