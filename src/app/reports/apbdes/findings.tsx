import { apbdesRules } from '../../../domain/reports/across/apbdes.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { apbdesFindingText } from './findings-words.ts';

export const ApbdesFindings = filingFindings(apbdesRules, apbdesFindingText);
