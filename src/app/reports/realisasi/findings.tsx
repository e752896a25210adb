import { realisasiRules } from '../../../domain/reports/realisasi/rules.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { realisasiFindingText } from './findings-words.ts';

export const RealisasiFindings = filingFindings(realisasiRules, realisasiFindingText);
