import { meetingsGoTheirWay } from '../support/meetings-go-their-way.ts';

/* The third is `journey-musyawarah.test.ts`. */
meetingsGoTheirWay([
  ['musdes-rkpdes', '2026-06-10', 'Kelompok perempuan'],
  ['musrenbang-kecamatan', '2026-02-04', 'Delegasi desa'],
]);
