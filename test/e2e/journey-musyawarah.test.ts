import { meetingsGoTheirWay } from '../support/meetings-go-their-way.ts';

/* The other two kinds of meeting are `journey-musyawarah.long.test.ts`. */
meetingsGoTheirWay([['musrenbangdes', '2026-08-12', 'Kelompok perempuan']]);
