import type { Finding } from '../../finding.ts';
import type { BumdesContent } from '../schema.ts';

const BASIS = 'PP 11/2021 Ps 7-9';

/** The Perdes that founded it, and the certificate where it says it is a legal entity. */
export function checkLegal({ profil: { tahap, perdes, sertifikat } }: BumdesContent): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: string, where: readonly string[], level: Finding['level'] = 'notice') =>
    findings.push({ level, rule, where: ['profil', ...where], values: {}, basis: BASIS });
  if (tahap === null) add('bumdes-tahap', ['tahap']);
  if (perdes.nomor.trim() === '' || perdes.tanggal === null)
    add('bumdes-perdes', ['perdes', 'nomor']);
  const hasNumber = sertifikat.nomor.trim() !== '';
  if (tahap === 'berbadan-hukum' && (!hasNumber || sertifikat.tanggal === null))
    add('bumdes-sertifikat', ['sertifikat', 'nomor'], 'finding');
  if (tahap !== null && tahap !== 'berbadan-hukum' && hasNumber)
    add('bumdes-sertifikat-early', ['tahap']);
  return findings;
}
