import { musyawarahRules } from '../../../domain/reports/musyawarah/rules.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { musyawarahFindingText } from './findings-words.ts';

export const MusyawarahFindings = filingFindings(musyawarahRules, musyawarahFindingText);
