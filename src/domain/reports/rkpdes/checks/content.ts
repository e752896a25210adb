import { checkLampiran } from '../../check-lampiran.ts';
import type { Finding } from '../../finding.ts';
import type { RkpdesContent } from '../schema.ts';

/** PP 43/2014 Ps 118(3) a-e, the names of the tim penyusun, and R6 with the other files. */
export function checkParts(content: RkpdesContent): Finding[] {
  return [...checkIsi(content), ...checkTim(content), ...checkFiles(content)];
}

const ISI = [
  ['evaluasi', 'a'],
  ['prioritasDesa', 'b'],
  ['prioritasKerjaSama', 'c'],
  ['prioritasPenugasan', 'd'],
  ['pelaksana', 'e'],
] as const;

function checkIsi({ isi }: RkpdesContent): Finding[] {
  return ISI.filter(([field]) => !isi[field]).map(([field, letter]) => ({
    level: 'finding',
    rule: `isi-${field}`,
    where: ['isi', field],
    values: { letter },
    basis: `PP 43/2014 Ps 118(3) huruf ${letter}`,
  }));
}

function checkTim({ tim }: RkpdesContent): Finding[] {
  const field = (['ketua', 'sekretaris'] as const).find((one) => tim[one].trim() === '');
  if (field === undefined) return [];
  const basis = 'Permendesa 21/2020 Ps 36';
  return [{ level: 'notice', rule: 'tim', where: ['tim', field], values: {}, basis }];
}

function checkFiles({ lampiran }: RkpdesContent): Finding[] {
  const rab = 'RAB tiap kegiatan (kebiasaan; belum dibaca dari naskah resmi)';
  return [
    ...checkLampiran(lampiran, ['berita-acara', 'daftar-hadir'], {
      basis: 'R6: PP 43/2014 Ps 116; Permendesa 21/2020',
    }),
    ...checkLampiran(lampiran, ['perdes'], { level: 'notice', basis: 'PP 43/2014 Ps 118(6)' }),
    ...checkLampiran(lampiran, ['rab'], { level: 'notice', basis: rab }),
  ];
}
