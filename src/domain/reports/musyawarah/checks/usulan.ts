import type { Finding } from '../../finding.ts';
import type { MusyawarahContent, MusyawarahKind } from '../schema.ts';
import { listUsulan } from '../start-from.ts';

/** PP 43/2014 Ps 118-119: what comes out of it goes into the RKPDes or upward. */
const BASIS = 'PP 43/2014 Ps 118(3), 119(5)';

export function checkUsulan(content: MusyawarahContent, kind: MusyawarahKind): Finding[] {
  const usulan = listUsulan(content);
  if (usulan.length === 0) {
    const level = kind === 'musdes-rkpdes' ? 'notice' : 'finding';
    return [{ level, rule: 'usulan-kosong', where: ['usulan'], values: {}, basis: BASIS }];
  }
  return [
    ...lacking(usulan, 'uraian', 'usulan-uraian'),
    ...lacking(usulan, 'lokasi', 'usulan-lokasi'),
    ...lacking(usulan, 'perkiraanBiaya', 'usulan-biaya'),
    ...lacking(usulan, 'prioritas', 'usulan-prioritas'),
    ...checkSamePriority(usulan),
  ];
}

type List = ReturnType<typeof listUsulan>;

function lacking(
  usulan: List,
  field: 'uraian' | 'lokasi' | 'perkiraanBiaya' | 'prioritas',
  rule: string,
): Finding[] {
  const found = usulan.filter(([, one]) => String(one[field] ?? '').trim() === '');
  const [first] = found;
  if (!first) return [];
  const values = { count: found.length, uraian: first[1].uraian };
  const level = field === 'uraian' ? 'finding' : 'notice';
  return [{ level, rule, where: ['usulan', first[0], field], values, basis: BASIS }];
}

function checkSamePriority(usulan: List): Finding[] {
  return usulan.flatMap(([id, { prioritas, uraian }], index): Finding[] => {
    const before = usulan[index - 1]?.[1];
    if (prioritas === null || before?.prioritas !== prioritas) return [];
    const where = ['usulan', id, 'prioritas'];
    const values = { prioritas, uraian, other: before.uraian };
    return [{ level: 'notice', rule: 'usulan-sama', where, values, basis: BASIS }];
  });
}
