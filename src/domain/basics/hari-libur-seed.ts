import unchecked from './hari-libur-2027.json' with { type: 'json' };
import checked from './hari-libur-2025-2026.json' with { type: 'json' };
import { type HariLibur, hariLiburSchema } from './tanggal.ts';

/**
 * What a new kecamatan starts with; the admin edits it from then on. A row is the day, its name and, where it
 * is none of the nation's, its jenis.
 * 2025: SKB 3 Menteri 1017/2024, 2/2024, 2/2024 as changed by 933/2025, 1/2025, 3/2025 (18 August).
 * Dates read in kontan.co.id, radarbandung.id (citing Kemenko PMK) and ikhbar.com, which agree.
 * 2026: SKB 3 Menteri 1497/2025, 2/2025, 5/2025. Dates read in brilio.net and one more page, which
 * agree; a later change of that SKB was looked for and not found.
 * 2027: the days of the SKB as news and public lists of it give them, second-hand; which of two feasts a day
 * of cuti bersama belongs to is our reading. The admin page marks them until somebody has checked.
 */
export const hariLiburSeed: readonly HariLibur[] = [
  ...checked.map((row) => rowToHariLibur(row, true)),
  ...unchecked.map((row) => rowToHariLibur(row, false)),
];

function rowToHariLibur(row: readonly string[], verified: boolean): HariLibur {
  const [tanggal, nama, jenis = 'libur-nasional'] = row;
  return hariLiburSchema.parse({ tanggal, nama, jenis, verified });
}
