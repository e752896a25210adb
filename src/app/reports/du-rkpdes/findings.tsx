import { duRkpdesRules } from '../../../domain/reports/du-rkpdes/rules.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { duRkpdesFindingText } from './findings-words.ts';

export const DuRkpdesFindings = filingFindings(duRkpdesRules, duRkpdesFindingText);
