import { rkpdesRules } from '../../../domain/reports/across/rkpdes.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { rkpdesFindingText } from './findings-words.ts';

export const RkpdesFindings = filingFindings(rkpdesRules, rkpdesFindingText);
