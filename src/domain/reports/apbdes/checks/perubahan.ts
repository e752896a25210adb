import type { Finding } from '../../report-rules.ts';
import { sumBy } from '../../../basics/group-by.ts';
import type { ApbdesContent, ApbdesLine } from '../schema.ts';

/**
 * I13: "sebelum" of a Perubahan is the accepted murni, kegiatan by kegiatan and rekening by rekening.
 * Sources are summed up: published Perubahan tables often do not print them.
 */
export function checkPerubahan(content: ApbdesContent, murni: ApbdesContent | null): Finding[] {
  const lines = Object.entries(content.lines);
  if (lines.every(([, line]) => line.sebelum === null)) {
    return [{ level: 'finding', rule: 'I13-empty', where: [], values: {}, basis: BASIS }];
  }
  if (murni === null) return [];
  const before = sumBy(Object.values(content.lines), pairOf, (line) => line.sebelum);
  const accepted = sumBy(Object.values(murni.lines), pairOf, (line) => line.anggaran);
  return [...new Set([...accepted.keys(), ...before.keys()])].flatMap((pair): Finding[] => {
    const sebelum = before.get(pair) ?? 0;
    const murniAmount = accepted.get(pair) ?? 0;
    if (sebelum === murniAmount) return [];
    const id = lines.find(([, line]) => pairOf(line) === pair)?.[0];
    const [rekening = '', fungsi = ''] = pair.split(' ');
    const where = id === undefined ? [] : ['lines', id, 'sebelum'];
    const values = { rekening, fungsi, sebelum, murni: murniAmount };
    const rule = id === undefined ? 'I13-missing' : 'I13';
    return [{ level: 'finding', rule, where, values, basis: BASIS }];
  });
}

/** V14: a Perubahan says why it is made (A7b). That it is the year's only one, the calendar sees to. */
export function checkAlasan({ alasanPerubahan = [] }: ApbdesContent): Finding[] {
  if (alasanPerubahan.length > 0) return [];
  const basis = 'Permendagri 20/2018 Ps 40 dst.';
  return [{ level: 'finding', rule: 'V14', where: ['alasanPerubahan'], values: {}, basis }];
}

const BASIS = 'Permendagri 20/2018 Ps 40; kolom sebelum = APBDes murni';

function pairOf({ rekening, fungsi }: ApbdesLine): string {
  return `${rekening} ${fungsi ?? ''}`;
}
