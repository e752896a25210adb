import { dokumenRules } from '../../../domain/reports/dokumen/rules.ts';
import { filingFindings } from '../frame/filing-findings.tsx';
import { dokumenFindingText } from './findings-words.ts';

export const DokumenFindings = filingFindings(dokumenRules, dokumenFindingText);
