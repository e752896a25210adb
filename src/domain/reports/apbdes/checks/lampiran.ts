import type { Finding } from '../../finding.ts';
import { absentLampiran } from '../lampiran.ts';
import type { ApbdesContent } from '../schema.ts';

/** V1: all that goes with the Raperdes is there (A2b). What is missing is asked for, it stops nothing. */
export function checkLampiran(content: ApbdesContent): Finding[] {
  return absentLampiran(content).map((jenis): Finding => ({
    level: 'finding',
    rule: 'V1',
    where: ['lampiran'],
    values: { jenis },
    basis: 'Permendagri 20/2018 Ps 34; lembar evaluasi 1.1',
  }));
}
