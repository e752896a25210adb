import { type HariLibur, hariLiburSchema } from './tanggal.ts';

type Jenis = HariLibur['jenis'];
type Row = readonly [tanggal: string, nama: string, jenis?: Jenis];

/**
 * What a new kecamatan starts with; the admin edits it from then on.
 * 2025: SKB 3 Menteri 1017/2024, 2/2024, 2/2024 as changed by 933/2025, 1/2025, 3/2025 (18 August).
 * Dates read in kontan.co.id, radarbandung.id (citing Kemenko PMK) and ikhbar.com, which agree.
 * 2026: SKB 3 Menteri 1497/2025, 2/2025, 5/2025. Dates read in brilio.net and one more page, which
 * agree; a later change of that SKB was looked for and not found.
 */
const SKB_ROWS: readonly Row[] = [
  ['2025-01-01', 'Tahun Baru 2025 Masehi'],
  ['2025-01-27', 'Isra Mikraj Nabi Muhammad S.A.W.'],
  ['2025-01-28', 'Cuti bersama Tahun Baru Imlek', 'cuti-bersama'],
  ['2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'],
  ['2025-03-28', 'Cuti bersama Hari Suci Nyepi', 'cuti-bersama'],
  ['2025-03-29', 'Hari Suci Nyepi (Tahun Baru Saka 1947)'],
  ['2025-03-31', 'Idulfitri 1446 Hijriah'],
  ['2025-04-01', 'Idulfitri 1446 Hijriah'],
  ['2025-04-02', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2025-04-03', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2025-04-04', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2025-04-07', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2025-04-18', 'Wafat Yesus Kristus'],
  ['2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2025-05-01', 'Hari Buruh Internasional'],
  ['2025-05-12', 'Hari Raya Waisak 2569 BE'],
  ['2025-05-13', 'Cuti bersama Hari Raya Waisak', 'cuti-bersama'],
  ['2025-05-29', 'Kenaikan Yesus Kristus'],
  ['2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus', 'cuti-bersama'],
  ['2025-06-01', 'Hari Lahir Pancasila'],
  ['2025-06-06', 'Iduladha 1446 Hijriah'],
  ['2025-06-09', 'Cuti bersama Iduladha', 'cuti-bersama'],
  ['2025-06-27', '1 Muharam Tahun Baru Islam 1447 Hijriah'],
  ['2025-08-17', 'Proklamasi Kemerdekaan'],
  ['2025-08-18', 'Cuti bersama Proklamasi Kemerdekaan', 'cuti-bersama'],
  ['2025-09-05', 'Maulid Nabi Muhammad S.A.W.'],
  ['2025-12-25', 'Kelahiran Yesus Kristus'],
  ['2025-12-26', 'Cuti bersama Kelahiran Yesus Kristus', 'cuti-bersama'],

  ['2026-01-01', 'Tahun Baru 2026 Masehi'],
  ['2026-01-16', 'Isra Mikraj Nabi Muhammad S.A.W.'],
  ['2026-02-16', 'Cuti bersama Tahun Baru Imlek', 'cuti-bersama'],
  ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
  ['2026-03-18', 'Cuti bersama Hari Suci Nyepi', 'cuti-bersama'],
  ['2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'],
  ['2026-03-20', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2026-03-21', 'Idulfitri 1447 Hijriah'],
  ['2026-03-22', 'Idulfitri 1447 Hijriah'],
  ['2026-03-23', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2026-03-24', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2026-04-03', 'Wafat Yesus Kristus'],
  ['2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2026-05-01', 'Hari Buruh Internasional'],
  ['2026-05-14', 'Kenaikan Yesus Kristus'],
  ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'cuti-bersama'],
  ['2026-05-27', 'Iduladha 1447 Hijriah'],
  ['2026-05-28', 'Cuti bersama Iduladha', 'cuti-bersama'],
  ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
  ['2026-06-01', 'Hari Lahir Pancasila'],
  ['2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah'],
  ['2026-08-17', 'Proklamasi Kemerdekaan'],
  ['2026-08-25', 'Maulid Nabi Muhammad S.A.W.'],
  ['2026-12-24', 'Cuti bersama Kelahiran Yesus Kristus', 'cuti-bersama'],
  ['2026-12-25', 'Kelahiran Yesus Kristus'],
];

/**
 * 2027: the days of the SKB as news and public lists of it give them, second-hand; which of two feasts a day
 * of cuti bersama belongs to is our reading. The admin page marks them until somebody has checked.
 */
const SKB_2027_ROWS: readonly Row[] = [
  ['2027-01-01', 'Tahun Baru 2027 Masehi'],
  ['2027-01-05', 'Isra Mikraj Nabi Muhammad S.A.W.'],
  ['2027-02-05', 'Cuti bersama Tahun Baru Imlek', 'cuti-bersama'],
  ['2027-02-06', 'Tahun Baru Imlek 2578 Kongzili'],
  ['2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)'],
  ['2027-03-09', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2027-03-10', 'Idulfitri 1448 Hijriah'],
  ['2027-03-11', 'Idulfitri 1448 Hijriah'],
  ['2027-03-12', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2027-03-15', 'Cuti bersama Idulfitri', 'cuti-bersama'],
  ['2027-03-25', 'Cuti bersama Wafat Yesus Kristus', 'cuti-bersama'],
  ['2027-03-26', 'Wafat Yesus Kristus'],
  ['2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)'],
  ['2027-05-01', 'Hari Buruh Internasional'],
  ['2027-05-06', 'Kenaikan Yesus Kristus'],
  ['2027-05-17', 'Iduladha 1448 Hijriah'],
  ['2027-05-18', 'Cuti bersama Iduladha', 'cuti-bersama'],
  ['2027-05-19', 'Cuti bersama Hari Raya Waisak', 'cuti-bersama'],
  ['2027-05-20', 'Hari Raya Waisak 2571 BE'],
  ['2027-06-01', 'Hari Lahir Pancasila'],
  ['2027-06-06', '1 Muharam Tahun Baru Islam 1449 Hijriah'],
  ['2027-08-15', 'Maulid Nabi Muhammad S.A.W.'],
  ['2027-08-17', 'Proklamasi Kemerdekaan'],
  ['2027-12-24', 'Cuti bersama Kelahiran Yesus Kristus', 'cuti-bersama'],
  ['2027-12-25', 'Kelahiran Yesus Kristus'],
  ['2027-12-26', 'Isra Mikraj Nabi Muhammad S.A.W.'],
];

export const hariLiburSeed: readonly HariLibur[] = [
  ...SKB_ROWS.map((row) => rowToHariLibur(row, true)),
  ...SKB_2027_ROWS.map((row) => rowToHariLibur(row, false)),
];

function rowToHariLibur(row: Row, verified: boolean): HariLibur {
  const [tanggal, nama, jenis = 'libur-nasional'] = row;
  return hariLiburSchema.parse({ tanggal, nama, jenis, verified });
}
